### 画面の文言。どのページにも共通して使われる。
### 値はインライン Markdown。コード、フレーズ、文書名は変数として渡され、翻訳しない。
### 欧文や変数と日本語の間には半角スペースを置き、数値と助数詞、括弧や句読点との間には置かない。

## 全ページ共通

site-tagline = 紛らわしいコードの違いがわかる
skip-to-content = 本文へスキップ
# ページ内のセクション一覧の見出し。
on-this-page = このページの内容
breadcrumb = 現在位置
languages = このページを別の言語で読む
# 未翻訳の文言があるページの上部に表示する。
# $language (String): 未翻訳の文言に使われている言語の、その言語での名称。
fallback-notice = このページの翻訳はまだ完了していません。未翻訳の部分は { $language } で表示しています。
# 原文が変わったのに翻訳が更新されていないページの上部に表示する。
stale-notice = このページの一部は、原文の古い版をもとに翻訳されています。
footer-sources = 事実の記載にはすべて出典を示し、当サイトの解釈にはその旨を明記しています。
# 母語話者の確認を受けていない言語（`locale.yaml` の `reviewed: machine`）のページの下部に表示する。
review-machine = この翻訳は機械翻訳です。母語話者による確認はまだ済んでいません。お気づきの点があれば、修正にご協力ください。
# このページの元になっているファイルの行へのリンクに添える。
improve = 文章を修正する:

## コードや比較ページを探す

# 検索と比較のパネルを開く。
finder-open = コードを探す
finder-search = 検索
# 検索欄が空のときに表示する入力例。
finder-example = 例: 403、レート制限、メンテナンス
finder-none = 見つかりませんでした。番号、フレーズの一部、または状況を表す言葉で試してください。
finder-unavailable = 検索データを読み込めませんでした。下のリンクから、すべてのページに進めます。
picker-title = 2つのコードを比較
picker-first = 1つ目のコード
picker-second = 2つ目のコード
picker-go = 比較する
picker-same = 同じコードが選ばれています。異なる2つのコードを選んでください。
picker-unknown = 候補から、同じ体系（HTTP など）のコードを2つ選んでください。
finder-lists = コードと比較ページの一覧
finder-matrix = すべての比較の一覧表

## テーマ

theme = テーマ
theme-auto = 自動
theme-light = ライト
theme-dark = ダーク

## 比較: 2つのコードを扱うページ

# タイトルと見出し。$family (String): "HTTP"。$first, $second (String): "202 Accepted", "403 Forbidden"。
# same-as-source
comparison-title = { $family } { $first } *vs* { $second }
# 比較の短い名前。$first, $second (String): 2つのコードの名前、"401"、"403"。
# same-as-source
pair-name = { $first } vs { $second }
# 検索結果に表示される文。gloss は "Understood, but refused" のような短い節（日本語または英語）。
comparison-description = { $first } は「{ $first-gloss }」、{ $second } は「{ $second-gloss }」と要約できます。両者の違い、使い分け、表示された場合の対処方法をまとめています。
comparison-summary = { $first } は「{ $first-gloss }」、{ $second } は「{ $second-gloss }」と要約できます。
# $first-class, $second-class (String): "4xx クライアントエラー" のような分類名。
comparison-classes = 前者は「{ $first-class }」、後者は「{ $second-class }」に分類されます。
comparison-same-class = どちらも「{ $class }」に分類されます。

## 比較ページの各セクション（ページ上の順）

section-explanation = 説明
section-when = このコードが表示される場合
section-fix = 解決方法
section-facts = 早見表
section-differences = 主な違い
section-which = どちらをいつ使うか
section-note = 詳しい解説
section-exchange = 通信例
exchange-marked = ハイライトされた行は、このコードの通信例にだけあります。
section-more = 詳しく見る

## 事実の表

facts-differ = 両者で異なる
facts-same = 両者に共通
fact-class = 分類
fact-not-applicable = 対象外
fact-reading = 当サイトの解釈
no-differences = ここに掲載した項目には、両者の違いはありません。それぞれの用途は上の説明をご覧ください。

## どちらをいつ使うか

situation = 状況
situation-code = 適切なコード
common-mistake = よくある間違い
# $codes (String): the other codes of the same number, already joined.
same-number = この番号には複数の意味があります。{ $codes } も参照してください。

## 詳しく見る

more-code = { $code } の詳細
more-sources = 出典
# $date (String): その言語の書き方による日付。
more-reviewed = 出典との最終照合日: { $date }
more-near = 関連する比較
more-equivalents = 別の体系での対応
equivalent-to = { $family } では { $name } になります
equivalent-from = { $family } の { $name } を表します
# 文書内の箇所の示し方。$source (String): "RFC 9110"。$section (String): "15.5.4"。
citation = { $source } 第{ $section }節
citation-historical = { $citation }（廃止された文書）

## コード: 1つのコードについてのすべて

# $family (String): "HTTP"。$code (String): "403 Forbidden"。
code-title = { $family } { $code }
code-description = { $code } は「{ $gloss }」と要約できます。詳しい説明、表示される状況、解決方法、ほかのコードとの違いをまとめています。
# このあとに、コードの別のフレーズと出典を並べる。
also-known-as = 別のフレーズ:
section-facts-of-code = 基本情報
section-use = いつ使うか
section-comparisons = ほかのコードとの比較
comparisons-order = 関係の近いコードから順に並べています。
defined-in = 定義箇所
namespace = 定義元

## ファミリー: 同じ種類のコードすべて

# $count (Number): コードの数。$pairs (Number): 2つのコードを比較するページの数。
family-count = コード{ $count }件、比較{ $pairs }件
family-how = コードを選ぶと、そのページからほかのすべてのコードとの比較に進めます。
family-data = データ（JSON）
often-compared = よく比較される組み合わせ

## 一覧表: ファミリーのすべての比較

# $family (String): ファミリーの名前、「HTTP ステータスコード」。日本語で終わるので、あとに空白を置かない。
matrix-title = { $family }の比較一覧
matrix-description = { $family }を2つずつ比較したページを、1つの表にまとめています。行と列から組み合わせを選んでください。
matrix-how = 各記号から、その行のコードと列のコードの比較に進めます。
matrix-authored = よく比較される組み合わせ（結論、状況別の使い分け、よくある間違いを掲載）
matrix-distinct = 関係が近く、異なる項目がいくつもある組み合わせ
matrix-reachable = 関係が遠い、または異なる項目が少ない組み合わせ
matrix-rest = どの比較も、2つのコードのどちらのページからでも開けます。

## トップページ

home-title = どのコードか迷ったら
home-intro = ログの中では似て見えても、意味の異なるコードがあります。このサイトでは、2つのコードの組み合わせごとにページを設け、それぞれの意味、違い、使い分け、根拠となる文書の該当箇所を示しています。
home-families = コードの体系

## 言語の選択と、存在しないアドレスのページ

chooser-title = 言語を選択
not-found-title = ページが見つかりません
not-found-text = このアドレスにはページがありません。比較のページをお探しの場合は、2つのコードの順序を入れ替えてみるか、一覧から探してください。
not-found-home = トップページへ
