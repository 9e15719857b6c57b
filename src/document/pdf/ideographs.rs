//! Characters that only look like an ideograph into the ideograph: fonts map their glyphs to radicals and compatibility forms.

/// Blocks of look-alikes: the first one, and what each in turn stands for; an ideographic blank where it stands for itself.
const BLOCKS: [(u32, &str); 3] = [
    // CJK radicals supplement.
    (
        0x2e80,
        "　厂乛乚乙亻冂　刀刂卜㔾小尐兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爬丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　　耂肀聿肉　艹艺艻虎衤覀西见角　讠贝　车辶辷辸邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨\
     鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
    ),
    // Kangxi radicals; 户 and 青 in the form of simplified print.
    (
        0x2f00,
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生\
     用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻\
     黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠",
    ),
    // CJK compatibility ideographs.
    (
        0xf900,
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北\
     磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉\
     杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀　　塚　晴　　凞猪益礼神祥福靖精羽　蘒　諸　　逸都　　　飯飼\
     館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘　　並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒\
     敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎",
    ),
];

/// The ordinary ideograph for a radical or compatibility ideograph; anything else as it is.
#[must_use]
pub fn fold_ideograph(c: char) -> char {
    let code = u32::from(c);
    if !(0x2e80..=0x2fd5).contains(&code) && !(0xf900..=0xfad9).contains(&code) {
        return c;
    }
    let nth = |first: u32, all: &str| code.checked_sub(first).and_then(|it| all.chars().nth(it as usize));
    BLOCKS.iter().rev().find_map(|(first, all)| nth(*first, all)).filter(|it| *it != '\u{3000}').unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::fold_ideograph;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let folded: String = text.chars().map(fold_ideograph).collect();
        assert_eq!(folded, expect);
    }

    #[test]
    fn radicals_become_ideographs() {
        check("\u{2f00}、总体情况", "一、总体情况");
        check("\u{2f64}\u{2f3e}", "用户");
        check("\u{2fd5}\u{2f00}", "龠一");
        check("\u{2eda}\u{2ecb}\u{2e80}\u{2ef3}", "页车\u{2e80}龟");
        check("\u{f900}\u{f9ac}\u{fad9}", "豈怜龎");
    }

    #[test]
    fn all_else_stays() {
        check("１２，政府\u{fa0e}\u{fadc}\u{2fe0}A", "１２，政府\u{fa0e}\u{fadc}\u{2fe0}A");
    }
}
