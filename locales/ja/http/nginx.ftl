### nginx 独自のステータスコードの説明。1つのコードにつき6つのメッセージ。

## 444 (nginx)

http-444-gloss = nginx がレスポンスを送らずに接続を切った
http-444-explanation = nginx がレスポンスを送らずに接続を閉じました。たいていは、設定に書かれた `return 444` によるものです。番号はクライアントに送られず、設定とアクセスログにだけ現れます。クライアントにわかるのは、接続が切れたことだけです。理由は記録されませんが、このディレクティブのある `server` または `location` ブロックからわかります。クライアントが自ら離れた場合は、499 として記録されます。
http-444-when = アクセスログでは、主にスキャナーに対して記録されます。IP アドレスだけや未知のホスト名を指定したリクエストを、キャッチオールの `server` ブロックが切断したものです。クライアント側では、curl が「Empty reply from server」と報告し、Chrome には `ERR_EMPTY_RESPONSE` が表示されます。
http-444-fix-client = URL のホスト名が正しいか、プロキシーやスクリプトが `Host` ヘッダーを変えていないかを確認します。どちらも問題なければ、管理者に問い合わせてください。同じリクエストを送り直しても、再び同じルールに当たります。
http-444-fix-server = 適用された `return 444` を探します。ログの書式に `$server_name` を加えると、どのブロックかがわかります。正当なクライアントが切断されているなら、そのホスト名を `server` ブロックに追加するか、理由が伝わるように 403 か 421 を返してください。
http-444-use = { $code } は、不要な通信を黙って切断するよう nginx に指示するものです。応答すべきクライアントには 403 か 404 を返してください。

## 494 Request Header Or Cookie Too Large

http-494-gloss = リクエストヘッダーが nginx のバッファーに収まらない
http-494-explanation = nginx がリクエストのヘッダーを大きすぎると判断しました。1行が `large_client_header_buffers` のバッファー1つに収まらない、すべてのバッファーが埋まった、または（最近のバージョンでは）行数が多すぎる場合です。この番号は nginx の内部で使われ、`error_page 494` で処理できるようになっています。設定で変えていなければ、クライアントへの応答もアクセスログの記録も 400 で、「Request Header Or Cookie Too Large」という文言が付きます。この場合のための登録済みのコードは 431 です。
http-494-when = 目に見える形では 400 のエラーページとなり、典型的には、サイトの Cookie がたまった特定のブラウザーにだけ現れます。エラーログには、`info` レベルで「client sent too long header line」または「client sent too large request」と記録されます。ほかによくある原因は、大きな JWT や Kerberos チケットです。
http-494-fix-client = サイトの Cookie を削除してから、もう一度試してください。API クライアントでは、トークンなどの長いヘッダーを短くします。
http-494-fix-server = Cookie に入れるデータを減らすか、`large_client_header_buffers`（既定では 8 KB のバッファーが4個）の値を大きくします。nginx がホスト名を知る前にこの値が適用されることがあるため、同じポートのデフォルトサーバーにも設定してください。
http-494-use = { $code } は、大きすぎるヘッダーをほかの不正なリクエストと区別して扱うために、`error_page` ディレクティブに書くものです。自ら返すレスポンスには 431 を使います。

## 495 The SSL certificate error

http-495-gloss = クライアントの証明書が nginx の検証に通らなかった
http-495-explanation = クライアントが提示した TLS 証明書を、nginx が検証できませんでした。有効期限が切れている場合や、未知の認証局が発行したものである場合などです。この番号があるため、`error_page 495` で処理できます。その設定がなければ、nginx は「The SSL certificate error」という文言とともに 400 を返し、ログにも 400 と記録します。問題はクライアントの証明書にあり、サーバーの証明書ではありません。クライアントが証明書をまったく送らなかった場合の番号は 496 です。
http-495-when = `ssl_verify_client` を有効にしたサーバーで発生します。エラーログには、`info` レベルで「client SSL certificate verify error: (10:certificate has expired)」などの理由が記録されます。社内 CA の更新、中間証明書の不足、`ssl_verify_depth` を超えるチェーンなどがよくあるきっかけです。
http-495-fix-client = まず証明書の有効期間を確認してください。そのうえで、サーバーが信頼する認証局の証明書を、中間証明書とともに提示します。
http-495-fix-server = エラーログで理由を確認するか、アクセスログに `$ssl_client_verify` を出力します。次に、`ssl_client_certificate`、`ssl_verify_depth`、失効リストのうち該当するものを修正してください。
http-495-use = { $code } は、検証に通らなかったクライアント証明書を `error_page` ディレクティブで処理するための番号です。証明書を自ら検証するアプリケーションは 403 を返します。

## 496 No required SSL certificate was sent

http-496-gloss = nginx が求めるクライアント証明書が送られてこなかった
http-496-explanation = サーバーはクライアントに TLS 証明書を要求していますが（`ssl_verify_client on`）、このクライアントは送りませんでした。nginx は「No required SSL certificate was sent」という文言とともに 400 を返し、ログにも 400 と記録します。番号そのものは `error_page 496` のためにあります。証明書がない限り、パスワードやトークンは確認されません。証明書が送られたものの検証に通らなかった場合は 495 です。
http-496-when = ブラウザーでは、相互 TLS のサイトで、証明書がインストールされていないか、選択ダイアログを閉じてしまった場合に発生します。ヘルスチェック、監視、Webhook で発生することもあります。TLS を終端するプロキシーや CDN を経由した通信も、クライアントの証明書がそこで止まるため、同じ結果になります。
http-496-fix-client = `curl --cert client.pem --key client.key` のように、証明書とその鍵を設定してください。ブラウザーでは、以前の選択が記憶されていることがあるため、証明書をインポートしてから再起動します。
http-496-fix-server = 証明書を必要とするのが一部の `location` ブロックだけなら、`ssl_verify_client optional` を設定し、そこで `$ssl_client_verify` を確認します。ロードバランサーの背後では、TLS をそのまま通すか、ロードバランサーで証明書を検証してください。
http-496-use = { $code } があれば、証明書を持たない訪問者を `error_page` ディレクティブで処理し、証明書の入手方法を案内するといったことができます。

## 497 The plain HTTP request was sent to HTTPS port

http-497-gloss = nginx の HTTPS ポートに平文の HTTP が届いた
http-497-explanation = nginx が TLS を想定しているポートに、クライアントが暗号化されていない HTTP でリクエストを送りました。nginx はこれを検知すると、「The plain HTTP request was sent to HTTPS port」という文言とともに 400 を返し、ログにも 400 と記録して、接続を閉じます。この番号は `error_page 497` のためのもので、誤りをリダイレクトに変えることができます。リクエストはすでに平文のままネットワークを通っており、パスワードが含まれていればそれも同じです。
http-497-when = `http://example.com:8443/` のように、スキームを付け忘れたり打ち間違えたりした URL で発生します。TLS を終端し、`ssl` を指定したポートに平文の HTTP を転送するロードバランサーも原因の1つです。エラーログには、`info` レベルで「client sent plain HTTP request to HTTPS port」と記録されます。
http-497-fix-client = URL に `https://` を使います。一緒に送信してしまったパスワードやトークンは、新しいものに変更してください。
http-497-fix-server = `error_page 497 https://$host:$server_port$request_uri` でリダイレクトします。ロードバランサーの背後では、バックエンドへの接続のプロトコルを `listen` ディレクティブと一致させてください。
http-497-use = `error_page` ディレクティブに { $code } を指定すると、`https://` を忘れた人を正しい URL へ導けます。誤りを知らせるレスポンスには 400 を使います。

## 499 Client Closed Request

http-499-gloss = nginx が応答する前に、クライアントがあきらめた
http-499-explanation = nginx がまだリクエストを処理していて、レスポンスヘッダーを送れる段階になる前に、クライアントが接続を閉じました。番号は誰にも届かず、ログとメトリクスにしか存在しません。nginx の背後にあるアプリケーションが処理を終えている可能性もあるため、何も起きなかったという証拠にはなりません。nginx のほうがアップストリームサーバーを待ちきれなくなった場合のコードは 504 です。
http-499-when = アクセスログでは、アプリ、ヘルスチェック、タイムアウトがより短いロードバランサーなど、呼び出し元が待ちきれなかったリクエストに記録されます。タブを閉じたり検索を途中でやめたりするユーザーがいるため、普段から少しは発生します。Cloudflare のログでも、この番号は同じ意味で使われます。ArcGIS の JSON 応答に含まれる「499 Token Required」は別のものです。
http-499-fix-client = 待ち時間を延ばすか、1回のリクエストで求める量を減らします。冪等でないリクエストを再送する前に、すでに反映されていないか確認してください。
http-499-fix-server = `$request_time` を呼び出し元のタイムアウトと照らし合わせます。1つの値に記録が集中していれば、タイムアウトが原因とわかります。遅いリクエストは高速化するか、バックグラウンドジョブに移してください。`proxy_ignore_client_abort on` を設定すると、アップストリームサーバーに処理を最後まで続けさせることができます。
http-499-use = { $code } は、クライアントが先に離れたことを示すログ上の記録です。読む相手がいないため、サーバーがレスポンスとして使うことはありません。
