### HTTP ステータスコードのファミリー: 名称、分類、「解決方法」で扱う立場。

http-name = HTTP ステータスコード
http-intro = すべての HTTP レスポンスに含まれる3桁の数字で、サーバーがリクエストをどう処理したかを表します。登録済みのコードすべてと主なベンダーの独自コードを、仕様書やドキュメントに記された内容とともに掲載しています。

## 分類。$code (String): コード。"403" など。

http-class-informational = 1xx 情報
http-class-informational-says = { $code } は暫定レスポンスの1つで、同じリクエストに対する最終レスポンスが後に続きます。
http-class-success = 2xx 成功
http-class-success-says = { $code } は、サーバーがリクエストを受信して理解し、受け入れたことを表す分類に属します。
http-class-redirection = 3xx リダイレクト
http-class-redirection-says = { $code } は、リクエストを完了するためにクライアント側でさらに処理が必要なことを表す分類に属します。
http-class-client-error = 4xx クライアントエラー
http-class-client-error-says = { $code } は、クライアント側に誤りがあるとみられることを表す分類に属します。
http-class-server-error = 5xx サーバーエラー
http-class-server-error-says = { $code } は、サーバー側でエラーが起きたか、サーバーがリクエストを実行できないことを表す分類に属します。

## 立場

http-side-client = クライアント側
http-side-server = サーバー側
