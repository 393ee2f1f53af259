//! The locales of invented sites: real tags with what CLDR says of them, and the syllables of an invented language.

/// A locale, and the language that is invented for it.
pub(crate) struct Tongue {
    pub tag: &'static str,
    pub endonym: &'static str,
    pub direction: &'static str,
    pub quotes: [&'static str; 2],
    pub plurals: &'static [&'static str],
    /// What words are made of, in the letters of the language, so that its texts have as many bytes as real ones.
    pub syllables: &'static str,
    /// How many letters of an English word make a syllable.
    pub letters: usize,
    pub spacing: Spacing,
}

/// Whether words have spaces between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spacing {
    Words,
    None,
}

const ONE: &[&str] = &["one", "other"];
const ONE_MANY: &[&str] = &["one", "many", "other"];
const SLAVIC: &[&str] = &["one", "few", "many", "other"];
const OTHER: &[&str] = &["other"];

const fn tongue(
    tag: &'static str,
    endonym: &'static str,
    quotes: [&'static str; 2],
    plurals: &'static [&'static str],
    syllables: &'static str,
) -> Tongue {
    Tongue { tag, endonym, direction: "ltr", quotes, plurals, syllables, letters: 3, spacing: Spacing::Words }
}

const fn right_to_left(tongue: &Tongue) -> Tongue {
    Tongue { direction: "rtl", ..*tongue }
}

const fn unspaced(tongue: &Tongue) -> Tongue {
    Tongue { letters: 4, spacing: Spacing::None, ..*tongue }
}

/// In the order in which a site has them. The first is the default locale; it and the two after it are this repository's.
pub(crate) const TONGUES: &[Tongue] = &[
    tongue("en", "English", ["“", "”"], ONE, ""),
    unspaced(&tongue(
        "ja",
        "日本語",
        ["「", "」"],
        OTHER,
        "要求 応答 番号 の に を が は 送る 受信 確認 接続 証明 状態 場合 再度 内容 許可 拒否 待機 保存 変更 先に 示す",
    )),
    tongue(
        "tr",
        "Türkçe",
        ["“", "”"],
        ONE,
        "ist ek yan ıt sun ucu da lar için bir ve ol mak tır kod uyu şü gön der çöz ünü rek miş ğı",
    ),
    tongue(
        "de",
        "Deutsch",
        ["„", "“"],
        ONE,
        "ver ge schlu ren ung an keit ter auf ein be steh über wort sen den für heit ist nach lös zu kön vor",
    ),
    tongue(
        "fr",
        "français",
        ["«", "»"],
        ONE_MANY,
        "ré pon se de ment ser veur que les tion en voi é tat par dé con ne ré cep pour cha un è",
    ),
    tongue(
        "es",
        "español",
        ["«", "»"],
        ONE_MANY,
        "res pues ta el ser vi dor en ción pe ti di go có que los con ñe es ta do pa ra á no",
    ),
    tongue(
        "pt-BR",
        "português (Brasil)",
        ["“", "”"],
        ONE_MANY,
        "res pos ta ser vi dor ção não pe di do có di go que os em com ã ber es ta lha um",
    ),
    tongue(
        "it",
        "italiano",
        ["«", "»"],
        ONE_MANY,
        "ri spo sta ser ver zio ne che il del la con ti chi è sta to per un gli mes so co di",
    ),
    tongue(
        "nl",
        "Nederlands",
        ["“", "”"],
        ONE,
        "ant woord ver zoek een het de ser ver is aan ge ken ijs baar den voor op staan uit wacht be lijk te",
    ),
    tongue(
        "sv",
        "svenska",
        ["”", "”"],
        ONE,
        "sva ret för frå gan en ser vern kod är och att det på ga till åt som vän ta inte med lig skick",
    ),
    tongue(
        "pl",
        "polski",
        ["„", "”"],
        SLAVIC,
        "od po wie dź ser wer żą da nie kod jest się na prze sy łać któ ry do stan wy błę dny czy ć",
    ),
    tongue(
        "cs",
        "čeština",
        ["„", "“"],
        SLAVIC,
        "od po věď ser ver žá dost kód je se na pře dá vá kte rý do stav chy bný ří ze ně ší",
    ),
    tongue(
        "ru",
        "русский",
        ["«", "»"],
        SLAVIC,
        "от вет сер вер за прос код не по лу чен что для ние ста тус при мож но дан ных ос ть пере дать",
    ),
    tongue(
        "uk",
        "українська",
        ["«", "»"],
        SLAVIC,
        "від по відь сер вер за пит код не от ри має що для ння ста тус при мож на дан их ість пере дати",
    ),
    tongue(
        "el",
        "Ελληνικά",
        ["«", "»"],
        ONE,
        "α πά ντη ση δια κο μι στής αί τη μα κω δι κός δεν και για το στη που θα εί ναι ρο φή",
    ),
    right_to_left(&tongue(
        "ar",
        "العربية",
        ["”", "“"],
        &["zero", "one", "two", "few", "many", "other"],
        "طلب است جا بة خا دم رمز من لا في على ال عند ما مع إر سال حا لة بعد قبل تم كن ها",
    )),
    right_to_left(&tongue(
        "he",
        "עברית",
        ["”", "”"],
        &["one", "two", "other"],
        "בק שה תש ובה שרת קוד של לא את על הוא אם כש לש לח מצב לפני אחר נית ן או מת קבל ים",
    )),
    tongue(
        "hi",
        "हिन्दी",
        ["“", "”"],
        ONE,
        "अनु रोध उत्तर सर वर को ड का है नहीं से में पर यह जब तक भेज ना स्थि ति के लिए और या",
    ),
    Tongue {
        letters: 4,
        ..tongue(
            "ko",
            "한국어",
            ["“", "”"],
            OTHER,
            "요청 응답 서버 코드 는 을 에 의 보내 받은 확인 연결 상태 경우 다시 내용 허용 거부 대기 저장 변경 한다 으로 합니다",
        )
    },
    unspaced(&tongue(
        "zh-Hans",
        "简体中文",
        ["“", "”"],
        OTHER,
        "请求 响应 服务 代码 的 了 在 是 发送 收到 确认 连接 状态 情况 再次 内容 允许 拒绝 等待 保存 更改 表示 如果 可以",
    )),
];
