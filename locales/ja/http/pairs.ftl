### よく比較されるコードの組み合わせの文言: 結論、判断の分かれる状況、よくある間違い。

## 200 and 201

http-200-201-verdict = リクエストによってリソースを新たに作成した場合は、その URL を `Location` に入れて 201 を返します。新しいリソースを伴わない結果なら 200 です。
http-200-201-situation-order-created = `/orders` への `POST` で、固有の URL を持つ注文が作成されました。
http-200-201-situation-put-replaced = 既存の内容を `PUT` で置き換え、新しい版を返します。
http-200-201-situation-put-created = まだ何もなかったパスに、`PUT` でファイルが保存されました。
http-200-201-situation-search-by-post = 長い検索クエリを `POST` で送りますが、何も作成されません。
http-200-201-situation-was-there-before = 「取得、なければ作成」という呼び出しで、レコードがすでに存在することがわかりました。
http-200-201-situation-created-later = レコードは、キューに入れたジョブが完了して初めて作成されます。
http-200-201-mistake = `Location` のない 201 は、新しいリソースがリクエストの URL そのものにあることを表します。コレクションへの `POST` の場合、これは誤りです。また、200 だけを成功とみなすクライアントのコードは、作成をエラーとして扱い、同じリクエストをもう一度送ることがあります。

## 200 and 203

http-200-203-verdict = オリジンサーバーが送るのは 200 です。コンテンツを改変したプロキシーは、そのことを示すために 203 に変えることができます。
http-200-203-situation-own-content = オリジンサーバーが `GET` に対し、自身のページの現在の版を返します。
http-200-203-situation-images-recompressed = モバイルネットワークのプロキシーが、画像を縮小してから転送します。
http-200-203-situation-malware-removed = 企業のフィルターが、ページから危険なスクリプトを取り除きます。
http-200-203-situation-third-party-data = 自分の API が、別の提供元からコピーしたデータを返します。
http-200-203-situation-unchanged-from-cache = CDN が、保存済みのページを、コンテンツに手を加えずに返します。
http-200-203-situation-no-transform = オリジンサーバーが `Cache-Control: no-transform` を送り、プロキシーがそれに従います。
http-200-203-mistake = コピーしたデータや未検証のデータに 203 を付ける API がありますが、これは古い解釈です。200 だけを成功とみなすクライアントは、その成功を失敗と取り違えます。また、200 だからといって何も変更されていないとは限りません。プロキシーは、知らせることなくコンテンツを改変することがあります。

## 200 and 204

http-200-204-verdict = どちらも成功を表しますが、200 には読むべき内容があり、204 ではヘッダーの後に何も続きません。
http-200-204-situation-resource-found = `GET` で求められたリソースが見つかり、それを返します。
http-200-204-situation-delete-done = `DELETE` が成功し、ほかに伝えることは何もありません。
http-200-204-situation-computed-fields = `PUT` が成功し、クライアントは、サーバーが値を補ったフィールドを必要としています。
http-200-204-situation-background-save = エディターが下書きをバックグラウンドで保存し、画面はそのページのままです。
http-200-204-situation-empty-list = 一覧を求める有効なリクエストですが、該当する項目が1件もありません。
http-200-204-situation-put-to-free-path = 何もなかった場所に、`PUT` でリソースが作成されました。
http-200-204-mistake = エンドポイントの応答を 200 から 204 に変えると、成功のたびに JSON パーサーを呼び出すクライアントはすべて動かなくなります。204 の後にボディを送るのはさらに問題です。HTTP/1.1 ではメッセージがヘッダーで終わるため、再利用される接続では、そのバイト列が次のレスポンスの先頭と解釈されます。

## 200 and 206

http-200-206-verdict = 206 は、`Range` ヘッダーに応じてリソースの一部を返します。200 は、範囲が指定されていても全体を返します。
http-200-206-situation-plain-download = ブラウザーが、範囲を指定せずにファイルをダウンロードします。
http-200-206-situation-resume = ダウンロードが 5 MB のところで途切れ、クライアントが残りを要求します。
http-200-206-situation-from-byte-zero = 動画プレーヤーが `Range: bytes=0-` でファイルを開き、サーバーは範囲の指定に対応しています。
http-200-206-situation-file-replaced = `If-Range` の `ETag` は、置き換えられる前のファイルのものです。
http-200-206-situation-range-past-end = 要求された最初のバイトが、ファイルの末尾より後ろにあります。
http-200-206-situation-page-of-list = API が、`?page=2` で指定された一覧の2ページ目を返します。
http-200-206-mistake = `?page=2` に 206 を返す API は、受け取ってもいない範囲リクエストに応えたことになります。しかもたいていは、部分が1つのレスポンスに必須の `Content-Range` が付いていません。一方、200 の内容を保存済みの部分に継ぎ足すダウンローダーは、ファイルを壊してしまいます。継ぎ足す前にコードを確認してください。

## 200 and 304

http-200-304-verdict = 200 にはコンテンツが付いてきます。304 は、条件付きでリクエストしたクライアントに、手元のコピーを使うよう伝えます。
http-200-304-situation-first-visit = ブラウザーが、一度も読み込んだことのないスクリプトをリクエストします。
http-200-304-situation-same-etag = `GET` の `If-None-Match` に、リソースの現在のエンティティタグが含まれています。
http-200-304-situation-new-etag = クライアントがコピーを再検証しますが、その間にファイルが編集されています。
http-200-304-situation-cdn-revalidates = CDN が期限の切れたコピーについてオリジンサーバーに確認したところ、何も変わっていませんでした。
http-200-304-situation-conditional-put = `If-None-Match: *` 付きの `PUT` が届きましたが、リソースはすでに存在します。
http-200-304-mistake = コピーを持たないクライアントは 304 を受け取っても何も表示できないため、条件のないリクエストに 304 を返してはいけません。反対に、クラスター内のサーバーごとにエンティティタグが異なると、再検証しても毎回 200 になり、全体が転送されます。

## 200 and 404

http-200-404-verdict = 有効な検索に該当するものがなければ、空の一覧とともに 200 を返します。404 は、その URL に何も存在しない場合に使います。
http-200-404-situation-no-matches = 検索は有効ですが、該当するものがありません。
http-200-404-situation-unknown-record = URL は特定の1件のレコードを指していますが、そのレコードは存在しません。
http-200-404-situation-customer-without-orders = まだ何も注文していない、登録済みの顧客の注文一覧がリクエストされます。
http-200-404-situation-unknown-customer = 存在しない顧客の注文一覧がリクエストされます。
http-200-404-situation-friendly-error-page = ページは存在せず、訪問者には検索ボックスの付いた親切な案内を表示します。
http-200-404-situation-unknown-filter = フィルターに、API の知らないフィールド名が指定されています。
http-200-404-mistake = 空の一覧に 404 を返すと、クライアントは「該当なし」を URL の誤りやデプロイの失敗と区別できず、本当の障害が空の画面に隠れてしまいます。反対に、エラーページを 200 で送る「ソフト 404」も同じく障害を隠します。クローラーがインデックスに登録することがあり、監視には成功しか映りません。

## 200 and 416

http-200-416-verdict = リソースの末尾より後ろから始まる範囲には 416 を返します。ただし、サーバーが `Range` を無視する場合は、200 で全体を送ります。
http-200-416-situation-already-complete = ダウンロードツールが、全バイトを取得済みのファイルのダウンロードを再開しようとします。
http-200-416-situation-ranges-not-supported = サーバーはリクエストのたびにレポートを生成しており、範囲の指定に対応していません。
http-200-416-situation-partly-inside = 範囲はファイルの末尾より前から始まり、末尾を越えています。
http-200-416-situation-many-tiny-ranges = 数百もの細かく重なり合う範囲を求めるリクエストを、サーバーが拒否します。
http-200-416-situation-changed-since = ファイルが新しくなっているため、`If-Range` が一致しません。
http-200-416-situation-unknown-unit = `Range: pages=3-4` のように、オリジンサーバーの理解できない範囲単位が使われています。
http-200-416-mistake = 416 を失敗として報告するツールは、すでに完了しているファイルのことで、ユーザーに余計な心配をさせます。`Content-Range` の長さを、ディスク上のファイルの長さと比べてください。また、ファイルの終わりを知るために 416 を待つコードは、200 でファイル全体を返すサーバーでは正しく動きません。

## 201 and 202

http-201-202-verdict = 201 を返すには、その時点でリソースが存在していなければなりません。処理をキューに入れただけで失敗する可能性が残っているなら、202 が実態に合っています。
http-201-202-situation-row-inserted = レスポンスが送信される前に、注文がデータベースに保存されています。
http-201-202-situation-video-encoding = アップロードされた動画が、キューでエンコードを待っています。
http-201-202-situation-vm-provisioning = 仮想マシンの構築には数分かかり、失敗することもあります。
http-201-202-situation-job-with-url = `/jobs` への `POST` でジョブが作成され、クライアントはすぐにそのジョブを照会できます。
http-201-202-situation-waits-for-approval = 登録の申し込みは、担当者が承認して初めてアカウントになります。
http-201-202-mistake = キューに入れただけの処理に 201 を返すと、受け取った側はすぐに新しい URL を取得しに行き、404 に行き当たります。202 でよくあるのは、状況を確認するための URL の付け忘れです。HTTP では1つのリクエストに2つ目のステータスを届けられないため、ジョブが後で失敗しても誰も気付きません。

## 202 and 204

http-202-204-verdict = 204 なら処理は済んでいますが、202 では、受け付けた処理が成功するかどうかはまだわかりません。
http-202-204-situation-deleted-now = レスポンスを送信する前に、レコードが削除されます。
http-202-204-situation-deleted-tonight = `DELETE` は、夜間のクリーンアップが実行された時点で反映されます。
http-202-204-situation-event-queued = Webhook の受信側が、イベントをキューに入れ、後で処理します。
http-202-204-situation-event-processed = Webhook の受信側がイベントを処理し終え、返す内容は何もありません。
http-202-204-situation-count-wanted = 多数のレコードが削除され、クライアントはその件数を必要としています。
http-202-204-mistake = 処理をキューに入れるだけのハンドラーが 204 を返すと、クライアントはリクエストを完了済みとみなします。そのため、後で処理が失敗するたびに、リクエストの内容が人知れず失われます。コンテンツのない 202 は許されていますが、クライアントには経過をたどる手がかりが残りません。

## 204 and 404

http-204-404-verdict = 存在しないものへの `GET` には 404 を返します。204 では、成功したが送るものはない、という報告になってしまいます。
http-204-404-situation-get-unknown-id = 割り当てられていない ID のレコードが、`GET` で求められます。
http-204-404-situation-deleted = `DELETE` によってレコードが削除されました。
http-204-404-situation-deleted-before = すでに存在しないレコードに2回目の `DELETE` が届き、呼び出し元にそのことを知らせる必要があります。
http-204-404-situation-document-saved = `PUT` で文書が保存され、クライアントは返送データを必要としていません。
http-204-404-situation-no-profile-picture = プロフィール画像には固有の URL がありますが、このユーザーは画像をアップロードしていません。
http-204-404-situation-nothing-in-list = 一覧がリクエストされましたが、項目は1つもありません。
http-204-404-mistake = 存在しないレコードに 204 を返すと、キャッシュや監視は成功とみなし、クライアントは後になって、届いていないフィールドを読もうとして失敗します。繰り返しの `DELETE` にはどちらのコードも使われており、どちらも妥当です。冪等なのはメソッドの効果であり、レスポンスは異なっていてもかまいません。

## 300 and 406

http-300-406-verdict = 300 では、クライアントが複数の版から選べます。406 は、どの版もクライアントの `Accept` 系ヘッダーに合わないことを表します。
http-300-406-situation-unversioned-api-root = API のルートには3つのバージョンがあり、クライアントはどれも指定していません。
http-300-406-situation-only-xml-accepted = クライアントは XML しか受け入れませんが、リソースは JSON で、サーバーはそれを送るくらいならエラーにする方針です。
http-300-406-situation-default-helps = 希望された言語のページはありませんが、英語のページでも役に立ちます。
http-300-406-situation-clear-best-match = `Accept` では HTML が PDF より優先されており、どちらも用意されています。
http-300-406-situation-similar-file-names = つづりを誤ったファイル名が既存の2つのファイルに似ており、サーバーは両方を候補として示します。
http-300-406-situation-request-format = クライアントが、JSON しか読み取らないエンドポイントに YAML をアップロードします。
http-300-406-mistake = クライアントは習慣的に `Accept` を送るため、厳格に 406 を返すと、既定の版で足りたはずのリクエストまで失敗します。仕様はどちらの対応も認めています。また、選択肢の一覧がない 300 や 406 では、クライアントは何も選べません。

## 301 and 302

http-301-302-verdict = 301 を返すのは、移転が確定している場合に限ります。古い URL がまた必要になる可能性がある間は、302 が安全です。
http-301-302-situation-new-domain = サイトが別のドメインに移転し、元に戻ることはありません。
http-301-302-situation-https-only = 今後は、すべてのページを `https` で閲覧してもらいます。
http-301-302-situation-login-detour = セッションのない訪問者をログインページに送り、その後で元のページに戻します。
http-301-302-situation-short-campaign = 今週に限り、ショップのトップページからセールのページに誘導します。
http-301-302-situation-show-result-of-post = フォームの処理が済み、ブラウザーに確認ページを `GET` で読み込ませます。
http-301-302-situation-api-endpoint-moved = `POST` を受け付けるエンドポイントの URL が恒久的に変わりましたが、呼び出しのボディが失われてはなりません。
http-301-302-mistake = 早まって送った 301 は、ブラウザーに残ります。キャッシュ用のヘッダーがなくてもキャッシュされることがあり、サーバーからは取り消せません。逆に、恒久的な移転に 302 を返すと、クライアントには古い URL を使い続けるよう伝えることになり、検索結果にも古い URL が残ることがあります。

## 301 and 307

http-301-307-verdict = 恒久的に移転したページには 301 を、`POST` を `POST` のまま送らせる必要がある一時的な迂回には 307 を使います。
http-301-307-situation-new-domain = Web サイトが別のドメインに移転し、今後はずっと訪問者をそちらへ案内します。
http-301-307-situation-upload-elsewhere = 当面の間、`PUT` によるアップロードを2台目のサーバーに向けます。
http-301-307-situation-api-endpoint-moved = `POST` を受け付けるエンドポイントの URL が変わり、新しい URL は今後も変わりません。
http-301-307-situation-closed-for-a-week = ある支店が1週間休業し、そのページから別の支店のページへ誘導します。
http-301-307-situation-after-form = フォームの送信後、ブラウザーに結果を `GET` で読み込ませます。
http-301-307-situation-http-to-https = 今後は、すべての `http` のページから、対応する `https` のページへ誘導します。
http-301-307-mistake = ブラウザーは、キャッシュ用のヘッダーがなくても 301 を保存することがあるため、一時的な迂回に使った 301 は、迂回が終わった後も残り続けます。301 に行き当たった Webhook は、コンテンツのない `GET` になって届くことがよくあります。これは 307 で防げますし、恒久的な移転なら 308 でも防げます。

## 301 and 308

http-301-308-verdict = どちらも恒久的な移転に使います。リダイレクト後もメソッドを維持する必要があるなら 308、`GET` だけを考えればよいなら 301 です。
http-301-308-situation-article-moved = ブログ記事のアドレスが変わりました。記事は閲覧されるだけです。
http-301-308-situation-payment-callbacks = 決済のコールバックは `POST` で届き、そのエンドポイントの URL が恒久的に変わりました。
http-301-308-situation-oldest-clients = リンクを開くのは、HTTP ライブラリが更新されることのない古い機器です。
http-301-308-situation-form-target-moved = 多くのページにあるフォームの送信先アドレスが、恒久的に変わりました。
http-301-308-situation-until-migration-ends = 移行が終わるまでの間だけ、`PUT` を別の URL に送る必要があります。
http-301-308-mistake = 301 を受け取ると、多くのクライアントは `POST` を `GET` に変えて送り直します。呼び出しは新しい URL で失敗し、リダイレクトが原因だとわかる手がかりは残りません。誤った転送先を後から正すのは、どちらのコードでも困難です。どちらも、明示的なヘッダーがなくてもキャッシュされることがあるからです。

## 301 and 410

http-301-410-verdict = 後継のページがあるなら、301 でリダイレクトします。意図的に削除して後継がないなら、410 でそのことを伝えます。
http-301-410-situation-page-renamed = サイトのリニューアルで、記事の URL が変わりました。
http-301-410-situation-product-replaced = 製品は販売終了となり、同じ用途に使える後継製品のページがあります。
http-301-410-situation-campaign-over = キャンペーンが終了し、再び実施されることはありません。
http-301-410-situation-profile-deleted = ユーザーがプロフィールを削除し、そこへのリンクもなくなることを望んでいます。
http-301-410-situation-nobody-knows = ページは存在せず、再び公開されるかどうかは誰にもわかりません。
http-301-410-situation-post-target-moved = `POST` を受け付ける URL が、恒久的に移転しました。
http-301-410-mistake = 削除したページをすべてトップページにリダイレクトしても、誰の役にも立ちません。検索エンジンはこうしたリダイレクトを、ページが存在しないもの（「ソフト 404」）として扱う傾向があり、訪問者は目的のページがどこへ行ったのかと戸惑います。どちらのコードも明示的なヘッダーなしでキャッシュされることがあるため、早まった 301 や 410 は取り消しが困難です。

## 302 and 303

http-302-303-verdict = フォームの処理後に結果へ誘導するリダイレクトとしては、303 が正確です。302 は、ページが一時的に別の場所にある場合に使います。
http-302-303-situation-order-placed = 注文が登録され、ブラウザーに注文の控えを表示させます。
http-302-303-situation-session-missing = ページにはログインが必要ですが、訪問者にはセッションがありません。
http-302-303-situation-delete-in-web-ui = ページ内のスクリプトが送った `DELETE` が成功し、続けて一覧を表示させます。
http-302-303-situation-short-link = 短縮リンクの転送先は、今月の時点で最新の文書です。
http-302-303-situation-job-finished = ステータス URL が表すジョブが完了し、その結果は別の URL にあります。
http-302-303-situation-post-goes-elsewhere = 当面の間、`POST` そのものを別のサーバーに送らせる必要があります。
http-302-303-mistake = 多くのフレームワークはフォームの後に 302 でリダイレクトし、実際にブラウザーはその `POST` を `GET` に変えます。しかし、`PUT` や `DELETE` は変わりません。302 を受け取ると、スクリプトのリクエストが同じメソッドで繰り返され、表示するはずだったものを削除してしまうことがあります。

## 302 and 307

http-302-307-verdict = 迂回先でも `POST` を `POST` のまま維持する必要があるなら、307 を返します。302 では、クライアントが `GET` に変えることを認めてしまいます。
http-302-307-situation-page-elsewhere-today = 閲覧されるだけのページが、数日間だけ別の URL にあります。
http-302-307-situation-other-upload-host = 今回に限り、アップロードをボディごと別のホストに送らせる必要があります。
http-302-307-situation-webhook-detour = メインのエンドポイントが復旧するまで、届いた Webhook を待機系のエンドポイントに回します。
http-302-307-situation-form-processed = フォームの処理が済み、ブラウザーに結果を取得させます。
http-302-307-situation-moved-for-good = `POST` を受け付けるエンドポイントが移転し、今後もそこにあります。
http-302-307-mistake = 302 を返すと、Webhook はボディのない `GET` になって届き、たいていは、原因のリダイレクトから離れたところで 405 になります。307 を返すと、ブラウザーはパスワードも含めてフォーム全体を次の URL に送り直すため、そのホストに渡してよいかどうかを確認してください。

## 303 and 307

http-303-307-verdict = 303 の場合、次のリクエストは結果を取得する `GET` になります。307 の場合は、同じリクエストを別の URL に送り直すことになります。
http-303-307-situation-payment-booked = 支払いが記録され、ブラウザーに確認ページを読み込ませます。
http-303-307-situation-not-the-leader = レプリカに届いた書き込みを、リーダーに送り直させる必要があります。
http-303-307-situation-direct-upload = クライアントに、ストレージのホストへ直接アップロードさせます。
http-303-307-situation-result-ready = 計算が終わり、結果には固有の URL があります。
http-303-307-situation-thing-and-document = URL は人物を表しており、その人物についての文書は別の場所にあります。
http-303-307-situation-endpoint-stays-there = エンドポイントが移転し、今後も新しい URL から動きません。
http-303-307-mistake = フォームの処理後に 307 を返すと、ブラウザーは、`GET` を想定しているページにデータをもう一度送信します。処理が済む前に 303 を返すと、次のリクエストにはボディがないため、データが失われます。

## 307 and 308

http-307-308-verdict = どちらのリダイレクトでもメソッドとボディは維持されるため、決め手は期間です。一時的な迂回には 307、確定した移転には 308 を使います。
http-307-308-situation-region-down = 1つのリージョンが停止し、復旧するまで書き込みを別のリージョンに送らせます。
http-307-308-situation-path-renamed = API のパス名が変わりましたが、古いクライアントは今も以前のパスに `POST` を送ってきます。
http-307-308-situation-router-adds-slash = ルーターが末尾にスラッシュを補いますが、ルートは今後変わる可能性があります。
http-307-308-situation-http-to-https-api = `http` での呼び出しを、メソッドを変えずに、恒久的に `https` へ移行させます。
http-307-308-situation-read-by-old-devices = ページは恒久的に移転し、長年更新されていない機器から閲覧されます。
http-307-308-mistake = 本番サイトで 308 のリダイレクトを試すと、後から設定を変えても消せないコピーがブラウザーに残ります。まずは 307 か、短い `max-age` で始めてください。古い HTTP ライブラリでは逆の失敗も起こります。307 には従っても、知らないコードである 308 では止まってしまいます。

## 400 and 401

http-400-401-verdict = 400 は修正したリクエストを、401 は有効な認証情報を付けた同じリクエストを求めます。
http-400-401-situation-no-token = 保護されたエンドポイントに、トークンのないリクエストが届きます。
http-400-401-situation-token-expired = アクセストークンは、10分前まで有効でした。
http-400-401-situation-broken-json = ログイン済みのユーザーが、引用符の抜けた JSON を送ります。
http-400-401-situation-token-sent-twice = アクセストークンが、`Authorization` とクエリの両方に入っています。
http-400-401-situation-stale-refresh-token = 期限切れのリフレッシュトークンが、OAuth のトークンエンドポイントに送られます。
http-400-401-situation-scope-too-small = トークンは有効ですが、そのスコープにこの操作は含まれていません。
http-400-401-mistake = 期限切れのトークンに 400 を返すと、クライアントライブラリが 401 を合図に行うトークンの更新が始まらず、ユーザーは理由もなくログアウトさせられます。一方、`WWW-Authenticate` のない 401 は仕様に反しており、汎用のクライアントにはどの認証方式を使えばよいかがわかりません。

## 400 and 404

http-400-404-verdict = リクエストに誤りがあれば 400 を返します。リクエストは正しくても、対象が存在しなければ 404 を返します。
http-400-404-situation-no-such-record = `GET /users/17` に問題はありませんが、ユーザー 17 は存在しません。
http-400-404-situation-bad-query-value = API が数値を求めるところに、クエリで `limit=ten` が指定されています。
http-400-404-situation-parameter-missing = 検索リクエストに、検索語を指定するパラメーターがありません。
http-400-404-situation-letters-for-id = パスは `/users/abc` ですが、そのような ID を持つユーザーはありえません。
http-400-404-situation-empty-search = 有効なフィルターで検索しましたが、何も見つかりません。
http-400-404-situation-unknown-reference = 新しい注文の JSON は正しいものの、存在しない顧客を指定しています。
http-400-404-mistake = 誤ったパラメーターに 404 を返すと、レコードが存在しないと伝えることになり、同期ジョブが自身のコピーを削除するかもしれません。400 をキャッシュに保存するには明示的なヘッダーが必要ですが、404 はそれがなくても保存されることがあります。反対に、レコードがないときに 400 を返すと、呼び出し元は、誤りのないリクエストの中に誤りを探すことになります。

## 400 and 409

http-400-409-verdict = 400 が求めるのは、別のリクエストです。409 ではリクエスト自体に問題はなく、リソースの状態のほうが変わる必要があります。
http-400-409-situation-create-existing = `POST` で作成しようとするものが、すでに存在しています。
http-400-409-situation-missing-parameter = 必須のクエリパラメーターがありません。
http-400-409-situation-folder-not-empty = クライアントが、まだファイルの入っているフォルダーを削除しようとします。
http-400-409-situation-malformed-id = パス中の ID は UUID でなければなりませんが、そうなっていません。
http-400-409-situation-two-editors = 2人が同じページを保存し、後からの保存は古い文章をもとにしています。
http-400-409-situation-amount-over-limit = JSON は正しいものの、金額が規則で認められた上限を超えています。
http-400-409-mistake = 重複を 400 で報告すると、汎用のクライアントはリクエストの組み立て方を誤ったと判断し、マージするか名前を変えれば済んだ場面であきらめてしまいます。409 でよくある不備は、ボディが空のことです。何と衝突したのかが示されなければ、誰にも解決できません。

## 400 and 422

http-400-422-verdict = コンテンツを解析できても規則に反していれば 422 を返します。構文の誤りと、コンテンツ以外の誤りには 400 を返します。
http-400-422-situation-broken-json = ボディの JSON が、オブジェクトの途中で終わっています。
http-400-422-situation-bad-query-parameter = 数値が入るべきクエリパラメーターが、`page=abc` となっています。
http-400-422-situation-required-field-missing = ボディは有効な JSON ですが、必須フィールドの `email` がありません。
http-400-422-situation-end-before-start = どちらの日付も形式は正しいものの、終了日が開始日より前です。
http-400-422-situation-name-taken = 値はすべて有効ですが、そのユーザー名はすでに別の人が使っています。
http-400-422-situation-wrong-format = エンドポイントが読み取るのは JSON ですが、クライアントは XML を送りました。
http-400-422-mistake = 同じ種類の誤りに、フレームワークは 400、自前のハンドラーは 422 を返す API では、どのクライアントも2つを同じように扱うしかありません。検証エラーに使うコードをどちらかに決めて文書化し、番号では示せない誤りの箇所を、コンテンツにフィールド名で示してください。

## 400 and 500

http-400-500-verdict = リクエストの誤りには 400 を返します。500 は、サーバー側のコードや設定で起きた、予期しない障害に使います。
http-400-500-situation-parameter-missing = 必須のクエリパラメーターがなく、そのままではコードが空の値で異常終了します。
http-400-500-situation-uncaught-exception = 正しいリクエストの処理中にバグが発生し、どこでも捕捉されません。
http-400-500-situation-wrong-database-password = デプロイ後、アプリケーションが自身のデータベースにログインできません。
http-400-500-situation-duplicate-key = 名前がすでに使われており、データベースへの挿入が一意制約に反して失敗します。
http-400-500-situation-planned-maintenance = データベースの移行中で、サービスが10分間停止します。
http-400-500-situation-garbage-from-upstream = 自前のゲートウェイが、背後のサービスから使えない応答を受け取ります。
http-400-500-mistake = 検証していない入力が 500 を引き起こすと、呼び出し元の入力ミスのためにオンコール担当者が起こされます。クライアントも、成功するはずのないリクエストを再試行します。あらゆる例外を 400 に変える処理はさらに問題です。サーバー側のバグがエラー率に現れなくなり、呼び出し元は、ありもしない自分の誤りを探すことになります。

## 401 and 403

http-401-403-verdict = 呼び出し元が何者か、まだ証明されていなければ 401 を、リクエストを理解したうえで拒否するなら 403 を返します。
http-401-403-situation-no-credentials = 保護された API に、認証情報のないリクエストが届きます。
http-401-403-situation-token-expired = アクセストークンの有効期限が切れているか、署名の検証に失敗します。
http-401-403-situation-role-lacks-right = ユーザーはログインしていますが、ロール「viewer」にはレコードを削除する権限がありません。
http-401-403-situation-address-blocked = 認証情報が何であれ、ファイアウォールのルールが呼び出し元の IP アドレスを遮断します。
http-401-403-situation-hide-that-it-exists = 文書は非公開で、この呼び出し元には存在すら知られてはなりません。
http-401-403-situation-page-needs-login = セッションのない訪問者が、ログインフォームを備えた Web サイトのページを開きます。
http-401-403-mistake = 期限切れのトークンに 403 を返すと、401 を合図にトークンを更新するクライアントは行き詰まり、更新せずにあきらめてしまいます。401 の側でよくある誤りは、`WWW-Authenticate` の欠落です。仕様で必須とされているヘッダーで、これがなければ、汎用のクライアントにはログインの方法がわかりません。

## 401 and 404

http-401-404-verdict = 401 は呼び出し元にログインを促します。404 は何も明かさず、リソースが存在するかどうかさえ伝えません。
http-401-404-situation-known-page = ログインしていない訪問者が、どのユーザーにもある `/account` を開きます。
http-401-404-situation-secret-repository = 名前そのものが非公開のリポジトリに、認証情報のないリクエストが届きます。
http-401-404-situation-no-such-invoice = ログイン済みの顧客が、発行されたことのない請求書を求めます。
http-401-404-situation-foreign-invoice = ログイン済みの顧客が他人の請求書番号を試しており、番号が実在することを認めてはなりません。
http-401-404-situation-expired-session = セッションの期限が切れており、サーバーはまだパスを調べていません。
http-401-404-situation-may-know-not-read = ログイン済みの同僚は、レポートの存在を知ってもかまいませんが、開くことは許されていません。
http-401-404-mistake = 認証情報を確認する前にリソースを探すサーバーは、何が存在するかを漏らしてしまいます。実在するパスには 401、それ以外には 404 を返していれば、誰でもその一覧を作れます。認証情報のない呼び出し元には、どちらのパスでも同じ応答を、同じ所要時間で返してください。

## 401 and 407

http-401-407-verdict = 401 ならサイトに、407 ならサイトへ至る途中のプロキシーにログインします。
http-401-407-situation-api-token-expired = API が、期限の切れたトークンを拒否します。
http-401-407-situation-company-proxy = 社内プロキシーを通る環境で、`curl` がどのサイトにも到達しないうちに失敗します。
http-401-407-situation-connect-rejected = HTTPS サイトへの `CONNECT` が、ログインしていないために、トンネルが開く前に拒否されます。
http-401-407-situation-reverse-proxy-login = アプリケーションの手前にあるリバースプロキシーが、訪問者にパスワードを求めます。
http-401-407-situation-hotel-network = ホテルのネットワークは、宿泊客がログインするまで通信を一切通しません。
http-401-407-mistake = リバースプロキシーや API ゲートウェイが 407 を送ると、ブラウザーが応じないログインを求めることになります。訪問者はプロキシーを設定していないためで、Chrome では `ERR_UNEXPECTED_PROXY_AUTH` と表示されます。リバースプロキシーや API ゲートウェイはサイトに代わって応答するので、返すべきコードは 401 です。

## 403 and 404

http-403-404-verdict = 403 は明示的に拒否します。404 は何も見つからなかったことを伝え、呼び出し元に知られてはならないものを隠すためにも使えます。
http-403-404-situation-no-such-order = 呼び出し元はすべての注文を閲覧できますが、この ID の注文はありません。
http-403-404-situation-may-read-not-edit = プロジェクトのメンバーは、ページを閲覧できますが、編集は許されていません。
http-403-404-situation-other-customer = レコードは別の顧客のもので、その存在自体が機密です。
http-403-404-situation-no-index-file = URL はインデックスファイルのないディレクトリで、一覧表示は無効になっています。
http-403-404-situation-not-logged-in = リソースには認証情報が必要ですが、リクエストに含まれていません。
http-403-404-mistake = 存在を隠すなら、一貫していなければ意味がありません。未知の ID に 404、他人の ID に 403 を返す API では、誰でも実在する ID を列挙できます。キャッシュにも注意が必要です。404 は明示的なヘッダーがなくても保存されることがあり、アクセスが許可された後まで残る場合があります。

## 403 and 451

http-403-451-verdict = 自らの規則による拒否には 403 を返し、451 は、法的な要求によってアクセスを拒否せざるをえない場合にだけ使います。
http-403-451-situation-role-lacks-right = ユーザーはログインしていますが、そのロールではこのページを開けません。
http-403-451-situation-takedown-notice = 著作権者から動画の削除通知が届き、それに応じます。
http-403-451-situation-court-order = インターネット接続事業者が、裁判所の命令でサイトを遮断しなければなりません。
http-403-451-situation-licensed-region = 契約により、映画を配信できるのは1か国だけです。
http-403-451-situation-law-avoided = ある地域のプライバシー法への対応を避けたいため、その地域からのアクセスを締め出しています。
http-403-451-situation-secret-order = 要求の存在に触れることも、当局から禁じられています。
http-403-451-mistake = 法律への対応を避けたいだけの地域に、誰からも要求されていないのに 451 を返すサイトが少なくありません。定義上、それは 403 です。また、キャッシュは既定で 451 を保存できるため、`Cache-Control` で防がない限り、1か国に向けた遮断がすべての国の訪問者に及ぶことがあります。

## 404 and 405

http-404-405-verdict = 404 は URL に何も見つからなかったことを、405 は、使ったメソッドをその URL が受け付けないことを表します。
http-404-405-situation-typo-in-path = パスに入力ミスがあり、一致するルートがありません。
http-404-405-situation-post-to-get-route = ルートが受け付けるのは `GET` と `PUT` ですが、クライアントは `POST` を送ります。
http-404-405-situation-record-missing = `DELETE /orders/9` はルートに一致しますが、注文 9 は存在しません。
http-404-405-situation-form-on-static-page = フォームの送信先のページは、ディスク上の単なるファイルです。
http-404-405-situation-private-url = URL がどのメソッドを受け付けるかを、アクセス権のない呼び出し元に知られてはなりません。
http-404-405-situation-made-up-method = サーバーがまったく知らないメソッドが使われています。
http-404-405-mistake = Express は、メソッドだけが一致しない場合にも 404（「Cannot POST /orders」）を返します。そのため、正しいパスの中に入力ミスを探してしまいがちです。405 では、使えるメソッドを `Allow` に列挙しなければなりません。これがないと、クライアントは推測するしかありません。

## 404 and 410

http-404-410-verdict = リソースを意図的に削除し、その状態がおそらく恒久的なら 410 を返します。そう言い切れない場合は、常に 404 を返します。
http-404-410-situation-mistyped-path = パスに入力ミスがあり、そこには以前から何もありません。
http-404-410-situation-no-record-of-the-past = この ID の行はなく、かつて存在したかどうかもデータベースからはわかりません。
http-404-410-situation-account-deleted = ユーザーがアカウントを削除し、その公開プロフィールが復活することはありません。
http-404-410-situation-api-version-retired = 古いバージョンの API が停止され、クライアントには呼び出しをやめてもらう必要があります。
http-404-410-situation-page-moved = ページはこの URL からなくなりましたが、内容は別の URL で公開され続けています。
http-404-410-situation-must-stay-hidden = リソースは存在しますが、サーバーはこの呼び出し元にそれを明かしたくありません。
http-404-410-mistake = サイトのリニューアル後などに、未知のパスすべてに 410 を返すルールが置かれることがあります。これでは、フィードリーダー、リンクチェッカー、クローラーに、復活するかもしれない URL まで破棄させてしまいます。キャッシュは指示がなくてもその応答を保存することがあるため、ルールを取り除くだけでは足りません。

## 405 and 501

http-405-501-verdict = 405 はこのリソースに限ってメソッドを拒否します。501 は、サーバーのどこでもそのメソッドに対応していないことを表します。
http-405-501-situation-read-only-report = クライアントがレポートに `DELETE` を送りますが、削除できるのはほかのリソースだけです。
http-405-501-situation-form-to-static-file = フォームの送信先が、静的な HTML ファイルになっています。
http-405-501-situation-made-up-method = スキャナーが、メソッド `FOOBAR` を試します。
http-405-501-situation-no-webdav = WebDAV にまったく対応していないサーバーに、`PROPFIND` が届きます。
http-405-501-situation-trace-switched-off = サーバーは `TRACE` を実装していますが、管理者が無効にしています。
http-405-501-situation-unknown-transfer-coding = `Transfer-Encoding` に、サーバーの理解できない転送符号化が指定されています。
http-405-501-mistake = 多くのフレームワークは、ルーティングの対象でないメソッドすべてに 405 を返しますが、まったく知らないメソッドには 501 が適切です。さらに害が大きいのは、nginx のように、必須の `Allow` を付けない 405 です。クライアントは、URL の誤りとメソッドの誤りを区別できません。

## 406 and 415

http-406-415-verdict = 406 はクライアントが受け取りたい形式（`Accept`）に、415 はクライアントが送った形式（`Content-Type`）に関するコードです。
http-406-415-situation-wants-xml = クライアントは XML しか受け入れず、サーバーは JSON しか返そうとしません。
http-406-415-situation-sends-xml = クライアントが、JSON しか読み取らないエンドポイントに XML を送信します。
http-406-415-situation-curl-default-type = `curl -d` による呼び出しが JSON を送りますが、`Content-Type` はフォームのものになっています。
http-406-415-situation-unknown-compression = ボディの圧縮に、サーバーが展開に対応していない符号化が使われています。
http-406-415-situation-other-language-will-do = リクエストされた言語のページはありませんが、既定の版でかまいません。
http-406-415-situation-right-type-wrong-values = メディアタイプは JSON で合っており、解析もできますが、値が規則に反しています。
http-406-415-mistake = 415 を受け取ったクライアントは `Accept` を変えようとしがちですが、これはレスポンスの形式を指定するヘッダーなので、効果はありません。また、サーバーは `Accept` を無視して既定の版を送ってもかまいません。それでも 406 を厳格に適用すると、ヘッダーが一般的でない監視や簡単なツールを締め出してしまいます。

## 408 and 504

http-408-504-verdict = どちらが遅かったかで決まります。リクエストを送り終えなかったクライアントなら 408、ゲートウェイの背後にあるサーバーなら 504 です。
http-408-504-situation-upload-stalls = 電波の弱い場所のスマートフォンが、アップロードの途中で送信を止めます。
http-408-504-situation-idle-connection = ブラウザーがあらかじめ接続を開きますが、その接続では何も送信しません。
http-408-504-situation-slow-report = レポートの計算に、プロキシーが待てる時間より長くかかります。
http-408-504-situation-backend-unreachable = ゲートウェイがバックエンドに接続しようとして、タイムアウトします。
http-408-504-situation-client-leaves = nginx がバックエンドを待っている間に、クライアントが接続を閉じます。
http-408-504-situation-own-time-limit = サーバーが自身の遅い処理を制限時間で打ち切り、ほかのサーバーは関わっていません。
http-408-504-mistake = 自身の処理が遅いときに 408 を返す API は、リクエストが最後まで届かなかったとクライアントに伝えることになります。クライアントが自動的にリクエストを繰り返し、遅い処理が2回実行されるおそれがあります。504 の後は、背後のサーバーがまだ処理を続けていることもあるため、すでに反映されていないか確認してから `POST` を繰り返してください。

## 409 and 412

http-409-412-verdict = ヘッダーで指定された条件が成立しなければ 412 を、リソースの現在の状態とのそれ以外の衝突には 409 を返します。
http-409-412-situation-stale-if-match = `PUT` の `If-Match` に、すでに最新ではない版のタグが入っています。
http-409-412-situation-create-only = `If-None-Match: *` 付きの `PUT` でファイルを新規作成しようとしましたが、すでに存在していました。
http-409-412-situation-name-taken = `POST` で登録しようとしたユーザー名を、すでに別の人が使っています。
http-409-412-situation-version-in-body = JSON には `"version": 7` とありますが、保存されているレコードはバージョン 8 です。
http-409-412-situation-order-shipped = 顧客が、すでに倉庫から出荷された注文をキャンセルしようとします。
http-409-412-situation-no-condition = 無条件の書き込みを一切認めない API に、条件のない `PUT` が届きます。
http-409-412-mistake = `If-Match` の不成立を 409 で報告すると、最新の `ETag` さえあればよいことが汎用のクライアントに伝わりません。条件のないリクエストに 412 を返すのも同じくらい紛らわしく、WebDAV では明確に禁止されています。

## 409 and 422

http-409-422-verdict = リソースの状態が違えば同じコンテンツが受け入れられるなら 409、どの状態でも誤りなら 422 です。
http-409-422-situation-username-taken = ユーザー登録で、すでに別の人が使っているユーザー名が指定されます。
http-409-422-situation-stale-edit = 編集の元になった版が、その後、別のユーザーによって置き換えられています。
http-409-422-situation-already-shipped = クライアントが、倉庫を出た注文をキャンセルしようとします。
http-409-422-situation-negative-quantity = 注文明細の数量が、負の値になっています。
http-409-422-situation-no-address = ユーザー登録のメールアドレス欄に、電話番号が入っています。
http-409-422-situation-if-match-fails = クライアントは `If-Match` を送りましたが、その後、版が変わっています。
http-409-422-mistake = Rails や Laravel などの検証フレームワークは一意性も検査し、使用済みの名前を、値の形式が誤っているかのように 422 で報告します。また、レスポンスを受け取れなかったクライアントが `POST` を繰り返した場合、409 は最初の試みが成功していたことを示すのかもしれません。そのため、コンテンツで既存のリソースを案内してください。

## 409 and 423

http-409-423-verdict = 誰かがリソースのロックを保持しているなら 423 を、リソースの現在の状態とのそれ以外の衝突には 409 を返します。
http-409-423-situation-document-open = 同僚のオフィスソフトが、文書に WebDAV のロックをかけています。
http-409-423-situation-locked-parent = メンバーごとロックされたコレクションから、ファイルを削除しようとします。
http-409-423-situation-name-taken = 新しいプロジェクトの名前が、既存のプロジェクトと同じです。
http-409-423-situation-missing-parent = `MKCOL` で指定されたパスの親コレクションが存在しません。
http-409-423-situation-job-running = 2つ目のインポートを開始しようとしますが、API が許すのは同時に1つだけです。
http-409-423-situation-account-locked = パスワードの誤入力が多すぎてアカウントがブロックされており、ログインが拒否されます。
http-409-423-mistake = WebDAV 以外には、誰がロックを保持しているかを調べたり、ロックのトークンを提示したりする標準的な方法がありません。そのため、423 だけを返されたクライアントは、当てもなく待つことになります。保持者と期限をコンテンツに示してください。実際にロックが関わっていなければ、409 を返します。

## 412 and 428

http-412-428-verdict = 428 は、リクエストに欠けている条件を付けるよう求めます。412 は、付いていた条件を評価した結果、成立しなかったことを表します。
http-412-428-situation-put-without-if-match = クライアントが `If-Match` なしでレコードを書き戻しますが、API はこのヘッダーを必須としています。
http-412-428-situation-record-changed = `If-Match` のエンティティタグは昨日のもので、今朝、同僚が保存しています。
http-412-428-situation-object-exists = `If-None-Match: *` 付きの `PUT` の送信先に、すでにオブジェクトが存在します。
http-412-428-situation-copy-current = `GET` の `If-None-Match` に、今も最新の版が指定されています。
http-412-428-situation-other-header-missing = 必須の `X-Tenant` ヘッダーがリクエストにありませんが、これは条件ではありません。
http-412-428-mistake = 428 に対し `If-Match: *` を付けて応じても、クライアントは何も得られません。リソースが存在すれば常に成立する条件なので、更新の消失は結局起こります。412 の後に `If-Match` を外すのも、条件を必須としないサーバーでは同じ結果になります。

## 413 and 414

http-413-414-verdict = コンテンツが大きすぎるなら 413、URL が長すぎるなら 414 です。
http-413-414-situation-video-upload = 動画が、Web サーバーのアップロード上限を超えています。
http-413-414-situation-ids-in-query = レポートのページが、選択された数百件の ID をクエリ文字列に並べています。
http-413-414-situation-nested-return-url = ログインへのリダイレクトが、1周するたびに自身のアドレスを付け足しています。
http-413-414-situation-form-uses-get = 長い文章を含むフォームが、`POST` ではなく `GET` で送信されます。
http-413-414-situation-embedded-image = JSON 文書に、写真が 20 MB の Base64 テキストとして含まれています。
http-413-414-situation-cookies-too-large = URL は短いものの、Cookie が何キロバイトもあります。
http-413-414-mistake = 長いクエリを `GET` のコンテンツに移すと、414 の代わりにもっと厄介な問題を抱えることになります。このようなコンテンツの意味は定義されておらず、途中で破棄または拒否されることがあります。`POST` を使い、そのうえで、別の箇所で設定されている 413 の上限に注意してください。

## 413 and 431

http-413-431-verdict = コンテンツが上限を超えれば 413、ヘッダーフィールド（多くは Cookie）が上限を超えれば 431 です。
http-413-431-situation-photo-upload = 写真が、Web サーバーの受け付けるサイズを超えています。
http-413-431-situation-piled-up-cookies = `localhost` に多くのプロジェクトの Cookie がたまり、ヘッダーの上限を超えました。
http-413-431-situation-bloated-token = ユーザーの全グループを列挙したトークンのせいで、`Authorization` が長くなりすぎています。
http-413-431-situation-bulk-import = 一括インポートが、全レコードを 50 MB のリクエスト1つで送信します。
http-413-431-situation-long-query = 数百ものフィルターが、クエリ文字列に並んでいます。
http-413-431-mistake = nginx の `client_max_body_size` を増やしても、大きなヘッダーには効果がありません。ヘッダーのバッファーは `large_client_header_buffers` で設定します。また、nginx は大きすぎるヘッダーに 431 ではなく 400 を返します。ログに 431 がなくても、ヘッダーが原因でないとは言い切れません。

## 415 and 422

http-415-422-verdict = その形式自体を受け付けないなら 415 を、コンテンツを解析できるものの規則に反しているなら 422 を返します。
http-415-422-situation-form-for-json = JSON を受け付けるエンドポイントに、同じフィールドがフォームデータとして届きます。
http-415-422-situation-unknown-coding = コンテンツの圧縮に、サーバーが展開できない符号化が使われています。
http-415-422-situation-mislabeled-file = アップロードの形式は PNG とされていますが、中身のバイト列は PDF です。
http-415-422-situation-end-before-start = JSON の構文は正しいものの、終了日が開始日より前になっています。
http-415-422-situation-broken-json = `Content-Type` は正しいものの、JSON の括弧が1つ抜けています。
http-415-422-mistake = FastAPI は、`Content-Type` が誤っている JSON にも、解析できない JSON にも 422 を返します。そのため、呼び出し元は、別のところにある誤りをフィールドの中に探すことになります。定義上、前者は 415、後者は 400 です。受け付ける形式を `Accept` に示さない 415 も、役に立たない点では大差ありません。

## 429 and 503

http-429-503-verdict = 429 は1つの呼び出し元にペースを落とすよう求め、503 は、サービスが現在対応しきれないことをすべての呼び出し元に伝えます。
http-429-503-situation-quota-used-up = ある API キーが、この1分間に許されたリクエスト数を使い切りました。
http-429-503-situation-hasty-crawler = あるクローラーが、1つのクライアントに認められた速度を超えてページを取得しています。
http-429-503-situation-visitor-rush = 一般の訪問者が殺到し、サーバーの処理能力を超えています。
http-429-503-situation-shared-ceiling = 呼び出し元全体の上限でデータベースを保護しており、この呼び出し元自身は制限内に収まっています。
http-429-503-situation-not-in-plan = 呼び出し元の料金プランに、このエンドポイントがそもそも含まれていません。
http-429-503-mistake = nginx の `limit_req` と `limit_conn` は、`limit_req_status` と `limit_conn_status` で変更しない限り 503 を返します。このため、過剰に要求する1つのクライアントが、サービスの障害のように見えてしまいます。また、どちらのコードに対しても、`Retry-After`、バックオフ、ジッターなしにすぐ繰り返すクライアントは、制限や過負荷を長引かせます。

## 499 and 504

http-499-504-verdict = 499 は nginx のログにだけ現れ、クライアントが接続を切ったことを表します。504 では、ゲートウェイが待つのをやめています。
http-499-504-situation-tab-closed = nginx がアプリケーションを待っている間に、訪問者がタブを閉じます。
http-499-504-situation-impatient-client = API クライアントは10秒であきらめましたが、nginx は1分間待つ設定でした。
http-499-504-situation-balancer-in-front = nginx の手前のロードバランサーのほうがタイムアウトが短く、先に接続を切ります。
http-499-504-situation-upstream-too-slow = アプリケーションの応答に、`proxy_read_timeout` より長い時間がかかります。
http-499-504-situation-request-incomplete = クライアントは接続したままですが、リクエストの残りを送りません。
http-499-504-mistake = 499 の増加はクライアント側の問題として片付けられがちです。しかし、504 と同じくアップストリームサーバーの遅さが背景にあり、手前のタイムアウトのほうが短いだけ、ということがよくあります。既定では、nginx はこのときアップストリームサーバーとの接続も閉じますが、そこでの処理が止まるとは限りません。この動作は `proxy_ignore_client_abort` で変更できます。

## 500 and 502

http-500-502-verdict = 500 はサーバー自身に障害が起きたことを、502 は、処理を頼った別のサーバーから不正な応答を受け取ったことを表します。
http-500-502-situation-unhandled-in-app = アプリケーションで例外が発生し、それを捕捉するハンドラーがありません。
http-500-502-situation-process-dies = nginx が応答を待っている間に、アプリケーションのプロセスが異常終了します。
http-500-502-situation-php-fpm-stopped = PHP-FPM が停止しており、nginx がそのソケットに接続できません。
http-500-502-situation-rewrite-loop = Web サーバーの書き換えルールにより、リクエストが堂々巡りをしています。
http-500-502-situation-gateway-misreads = API ゲートウェイが、背後のサービスから送られてきたものを解析できません。
http-500-502-situation-timeout-first = ゲートウェイのタイムアウトに達した時点で、サービスはまだ処理中です。
http-500-502-mistake = 502 では、アプリケーションのアクセスログに記録が一切ないこともあり、そこを探しても何も見つかりません。まずゲートウェイのエラーログを調べてください。このコードはゲートウェイとプロキシーのために定義されていますが、呼び出した第三者のサービスが失敗したときに送る API も多くあります。クライアントに相応の対処を求めるなら、文書化してください。

## 500 and 503

http-500-503-verdict = 誰も予期していなかった障害は 500 です。503 は、やがて解消する見込みの過負荷やメンテナンスを知らせます。
http-500-503-situation-uncaught-exception = どこでも捕捉されない例外によって、リクエストの処理が中断します。
http-500-503-situation-planned-maintenance = データベースの移行のため、サイトを1時間閉鎖しています。
http-500-503-situation-workers-busy = すべてのワーカーが処理中で、手前のキューもいっぱいです。
http-500-503-situation-dependency-down = 必要なサービスが停止しており、サーキットブレーカーが当面の呼び出しを拒否しています。
http-500-503-situation-broken-deployment = 直近のデプロイ以降、設定の入力ミスによってすべてのリクエストが失敗しています。
http-500-503-situation-one-greedy-client = 1つのクライアントが割り当てをはるかに超えて送信しており、ほかのクライアントに問題はありません。
http-500-503-mistake = あらゆるエラーを 503 に変えるハンドラーは、同じバグに再び突き当たるだけの再試行を招きます。メンテナンスが 500 として現れる場合は逆で、クライアントに `Retry-After` が届かず、オンコール担当者は、ありもしない障害を探すことになります。

## 502 and 503

http-502-503-verdict = 502 の原因は、別のサーバーからの不正な応答です。503 は、このサーバーが現在リクエストを受け付けられないことを表します。
http-502-503-situation-restart-behind-nginx = アプリケーションの再起動中で、nginx がそのポートに接続できません。
http-502-503-situation-not-http = バックエンドから返ってきたものが、HTTP ではありません。
http-502-503-situation-out-of-rotation = ヘルスチェックの結果、すべてのバックエンドがロードバランサーの振り分け対象から外されています。
http-502-503-situation-maintenance-switch = 運用担当者が、サイトをメンテナンスモードに切り替えました。
http-502-503-situation-load-shedding = アプリケーションが負荷を下げるためにリクエストを断り、ゲートウェイがその応答をそのまま渡します。
http-502-503-situation-alive-but-slow = バックエンドはリクエストを処理していますが、ゲートウェイが先に待つのをやめます。
http-502-503-mistake = ゲートウェイからの切り離しが済む前にアプリケーションを止めるデプロイでは、訪問者に `Retry-After` のない 502 が返ります。計画された作業には 503 を返すべきです。また、障害時に 502 を見ると、それを報告したプロキシーに目が向きますが、原因はたいてい、その1つ先のホップにあります。

## 502 and 504

http-502-504-verdict = 502 はゲートウェイの背後にあるサーバーからの応答が使えないものだったことを、504 は応答が時間内に来なかったことを表します。
http-502-504-situation-nothing-listening = nginx の接続先であるアプリケーションのポートで、何も待ち受けていません。
http-502-504-situation-closed-early = バックエンドが、レスポンスヘッダーを送り終える前に接続を閉じます。
http-502-504-situation-slow-query = データベースのクエリに、ゲートウェイの読み取りタイムアウトより長い時間がかかります。
http-502-504-situation-packets-dropped = ファイアウォールがバックエンド宛てのパケットを破棄し、nginx の接続の試みがタイムアウトします。
http-502-504-situation-application-error = アプリケーションが自身のエラーページで応答し、ゲートウェイがそれをそのまま渡します。
http-502-504-situation-no-healthy-backend = ロードバランサーに、選択できる正常なバックエンドが残っていません。
http-502-504-mistake = タイムアウトを延ばしても 502 は直らず、504 では原因が隠れるだけに終わることがよくあります。どちらの場合も、`POST` を自動的に繰り返すのは危険です。背後のサーバーが処理を済ませたかどうかは、どちらのコードからもわかりません。

## 503 and 504

http-503-504-verdict = 現在リクエストを受け付けられないサービスは 503 を、サービスを待っても応答が得られなかったゲートウェイは 504 を返します。
http-503-504-situation-maintenance = 計画メンテナンスのため、サービスを停止しています。
http-503-504-situation-slow-backend = バックエンドがまだ計算しているうちに、ロードバランサーの制限時間が過ぎます。
http-503-504-situation-no-healthy-backend = どのバックエンドもヘルスチェックに失敗し、ロードバランサーには問い合わせる先がありません。
http-503-504-situation-queue-full = すべてのワーカーが処理中で、新しいリクエストは即座に断られます。
http-503-504-situation-backend-crashes = バックエンドが、応答の途中で接続を閉じます。
http-503-504-situation-only-if-cached = `Cache-Control: only-if-cached` 付きのリクエストに合うものが、キャッシュに見つかりません。
http-503-504-mistake = 両者を同じように扱う再試行は危険です。504 の後では処理が済んでいることもあり、`POST` を繰り返すと二重に実行されます。また、504 への対策がゲートウェイのタイムアウトの延長だけだと、遅いリクエストがたまって空いているワーカーがなくなり、全員に 503 が返るようになります。

## 520 and 524

http-520-524-verdict = 520 では壊れたレスポンスを、524 では遅いレスポンスを疑ってください。
http-520-524-situation-crash-mid-request = PHP がクラッシュし、オリジンサーバーが応答せずに接続を閉じます。
http-520-524-situation-headers-too-large = オリジンサーバーが、128 KB を超えるレスポンスヘッダー（多くは Cookie）を送信します。
http-520-524-situation-broken-http2 = オリジンサーバーが、HTTP/2 を使えると提示しておきながら、正しく通信しません。
http-520-524-situation-slow-query = クエリの実行に数分かかり、それまでレスポンスの最初の1バイトも用意できません。
http-520-524-situation-own-error-page = アプリケーションが例外を捕捉し、完全なエラーページを送信します。
http-520-524-situation-long-job = エクスポートに10分かかりますが、API は自由に設計し直せます。
http-520-524-mistake = どちらの番号も Cloudflare が作り出すもので、オリジンサーバーのログには現れません。520 なら、そのエラーログで、まさにその秒に起きたクラッシュを探してください。524 なら、Cloudflare の読み取りタイムアウトより長く続いたリクエストを探します。nginx はこれを 499 と記録することがよくあります。

## 521 and 522

http-521-522-verdict = オリジンサーバーへの接続が拒否されれば 521、応答がなければ 522 が表示されます。
http-521-522-situation-server-stopped = Web サーバーのプロセスが停止しており、ホストが接続を拒否します。
http-521-522-situation-firewall-rejects = オリジンサーバーのファイアウォールが、Cloudflare のアドレスからの接続を拒否します。
http-521-522-situation-firewall-drops = オリジンサーバーのファイアウォールが、Cloudflare のアドレスからのパケットを黙って破棄します。
http-521-522-situation-old-address = Cloudflare の DNS レコードに、サーバーがすでに手放したアドレスが残っています。
http-521-522-situation-wrong-port = SSL モードは Full ですが、ポート 443 では何も待ち受けていません。
http-521-522-situation-no-route = 途中のルーターに、オリジンサーバーのアドレスへの経路がありません。
http-521-522-mistake = 自分のアドレスから試しても、ほとんど何もわかりません。ファイアウォールやレート制限は、Cloudflare のアドレスに対して働くことが多いからです。サーバーからは、すべての訪問者がそこから来ているように見えます。拒否するルールなら 521、破棄するルールなら 522 になり、どちらも Web サーバーの再起動では直りません。

## 522 and 524

http-522-524-verdict = 522 なら、オリジンサーバーまでのネットワークを確認してください。524 なら、接続は確立していて、アプリケーションが遅かったことになります。
http-522-524-situation-handshake-dropped = ファイアウォールが Cloudflare のパケットを破棄し、TCP ハンドシェイクがいつまでも完了しません。
http-522-524-situation-request-not-acknowledged = 接続は開きますが、続けて送ったリクエストに確認応答が返りません。
http-522-524-situation-host-off = オリジンサーバーのホストの電源が切れており、何の応答もありません。
http-522-524-situation-long-export = エクスポートの計算に数分かかり、その間は何も送信されません。
http-522-524-situation-locked-table = アプリケーションはリクエストを受け取りましたが、データベースのテーブルのロックが解けるのを待っています。
http-522-524-situation-own-gateway-gives-up = オリジンサーバー側のゲートウェイが先に待つのをやめ、エラーページを送信します。
http-522-524-mistake = 524 の後もオリジンサーバーが処理を続けていることがあり、`POST` を繰り返すと二重に実行されかねません。522 の後でアプリケーションの制限時間を延ばしても、何も変わりません。リクエストは、アプリケーションに届いていない可能性が高いからです。

## 525 and 526

http-525-526-verdict = 525 は TLS ハンドシェイクの失敗を、526 は、Cloudflare がオリジンサーバーの証明書を検証できなかったことを示します。
http-525-526-situation-no-certificate = SSL モードは Full ですが、オリジンサーバーに証明書がインストールされていません。
http-525-526-situation-no-common-cipher = Cloudflare とオリジンサーバーに、共通の暗号スイートがありません。
http-525-526-situation-no-sni = オリジンサーバーが SNI に対応していません。
http-525-526-situation-certificate-expired = SSL モードは Full (strict) で、証明書が昨夜期限切れになりました。
http-525-526-situation-other-host-name = Full (strict) モードで、リクエストされたホスト名が証明書の対象に含まれていません。
http-525-526-situation-port-refused = TLS のポートで何も待ち受けておらず、接続自体が拒否されます。
http-525-526-mistake = SSL モードを Full (strict) から Full に変えると、526 は出なくなります。Cloudflare が証明書を一切検証しなくなるからで、途中にいる何者かがオリジンサーバーになりすますことも可能になります。525 はどちらのモードでも起こるため、変えても効果がありません。
