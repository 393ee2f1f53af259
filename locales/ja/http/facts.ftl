### HTTP ステータスコードの事実。各項目にラベルがあり、値ごとに表のセルと完全な文がある。
### $code (String): コード。"403" など。$values (String): 連結済みのヘッダー名。$count (Number): その数。

http-fact-content = コンテンツを含められるか
http-fact-content-allowed = 含められる
http-fact-content-allowed-says = { $code } のレスポンスには、コンテンツを含めることができます。
http-fact-content-none = 含められない
http-fact-content-none-says = { $code } のレスポンスはヘッダーで終わり、コンテンツを含みません。

http-fact-default-caching = 既定でキャッシュされるか
http-fact-default-caching-heuristic = される（有効期間はキャッシュが推定）
http-fact-default-caching-heuristic-says = { $code } のレスポンスは、有効期間を指定するヘッダーがなくても、キャッシュに保存して再利用できます。その場合の有効期間はキャッシュが推定します。
http-fact-default-caching-explicit-only = ヘッダーで許可されている場合のみ
http-fact-default-caching-explicit-only-says = { $code } のレスポンスは、ヘッダーで明示的に許可されている場合に限り、キャッシュから再利用されます。
http-fact-default-caching-not-stored = 一切保存されない
http-fact-default-caching-not-stored-says = { $code } のレスポンスは、どのキャッシュにも保存してはなりません。

http-fact-required-headers = 必須のヘッダー
http-fact-required-headers-none = なし
http-fact-required-headers-says = { $code } のレスポンスには、必ず { $values } を含めなければなりません。
http-fact-required-headers-none-says = { $code } のレスポンスに、必須のヘッダーはありません。

http-fact-recommended-headers = 推奨されるヘッダー
http-fact-recommended-headers-none = なし
http-fact-recommended-headers-says = { $code } のレスポンスには、{ $values } を含めることが推奨されます。
http-fact-recommended-headers-none-says = { $code } のレスポンスに、常に推奨されるヘッダーはありません。

http-fact-conditional-headers = 特定の場合に含めるヘッダー
http-fact-conditional-headers-none = なし
http-fact-conditional-headers-says = { $code } のレスポンスでは、仕様書に示された場合に { $values } が必須または推奨です。
http-fact-conditional-headers-none-says = { $code } のレスポンスに、特定の場合にだけ含めるヘッダーはありません。

http-fact-registry = 登録状況
http-fact-registry-assigned = 割り当て済み
http-fact-registry-assigned-says = { $code } は、レジストリで割り当て済みです。
http-fact-registry-temporary = 一時登録
http-fact-registry-temporary-says = { $code } は、期限付きで一時的に登録されているコードです。
http-fact-registry-unused = 予約（未使用）
http-fact-registry-unused-says = { $code } は、レジストリで予約されている番号で、意味は定められていません。
http-fact-registry-obsolete = 廃止
http-fact-registry-obsolete-says = { $code } は、レジストリで廃止とされています。
