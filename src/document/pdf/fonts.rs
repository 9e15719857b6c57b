//! Fonts that are embedded without a map to Unicode → what their codes mean, where their encoding is one of the standard ones for Chinese.
//!
//! The interpreter reads such codes for fonts that are not embedded only. Office programs of public bodies write GBK codes into
//! embedded fonts all the same.

use std::collections::BTreeMap;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::{BfString, CMap, CMapName, CidFamily, load_embedded};
use hayro_syntax::object::{Dict, Name, Stream};
use hayro_syntax::page::Resources;

/// Forms on a page whose fonts are looked at.
const MOST_FORMS: usize = 64;

/// The fonts of a page whose codes are known by their encoding, by name.
#[derive(Default)]
pub(super) struct Fonts {
    /// `None` where fonts of one name have different encodings: there is no telling them apart.
    by_name: BTreeMap<String, Option<Vec<u8>>>,
    codes: BTreeMap<Vec<u8>, Option<Codes>>,
}

/// From codes to characters: to the font's own numbers, and from these to Unicode.
struct Codes {
    encoding: CMap,
    unicode: CMap,
}

impl Fonts {
    /// The fonts that a page and the forms it draws can use.
    pub(super) fn of(resources: &Resources<'_>) -> Self {
        let mut fonts = Self::default();
        fonts.add(&resources.fonts);
        for name in resources.x_objects.keys().take(MOST_FORMS) {
            let form = resources.x_objects.get::<Stream<'_>>(name.as_ref());
            let own = form.and_then(|it| it.dict().get::<Dict<'_>>("Resources")).and_then(|it| it.get::<Dict<'_>>("Font"));
            own.iter().for_each(|it| fonts.add(it));
        }
        fonts
    }

    fn add(&mut self, fonts: &Dict<'_>) {
        for key in fonts.keys() {
            let Some(font) = fonts.get::<Dict<'_>>(key.as_ref()) else { continue };
            let is_composite = font.get::<Name<'_>>("Subtype").is_some_and(|it| it.as_ref() == b"Type0");
            let Some(name) = font.get::<Name<'_>>("BaseFont").filter(|_| is_composite) else { continue };
            let encoding = font.get::<Name<'_>>("Encoding").map_or(Vec::new(), |it| it.as_ref().to_vec());
            let known = if font.contains_key("ToUnicode") || encoding.starts_with(b"Identity") { None } else { Some(encoding) };
            self.by_name
                .entry(without_prefix(name.as_str()).to_owned())
                .and_modify(|it| *it = it.take().filter(|it| Some(it) == known.as_ref()))
                .or_insert(known);
        }
    }

    /// What a glyph says by the encoding of its font.
    pub(super) fn decode(&mut self, glyph: &Glyph<'_>) -> Option<char> {
        let Glyph::Outline(outline) = glyph else { return None };
        if self.by_name.values().all(Option::is_none) {
            return None;
        }
        let name = outline.font_data()?.postscript_name?;
        let encoding = self.by_name.get(&name)?.as_ref()?;
        let codes = self.codes.entry(encoding.clone()).or_insert_with(|| Codes::of(encoding)).as_ref()?;
        let code = glyph.char_code();
        let number = (1..=4).find_map(|it| codes.encoding.lookup_cid_code(code, it))?;
        match codes.unicode.lookup_bf_string(number)? {
            BfString::Char(it) => Some(it),
            BfString::String(_) => None,
        }
    }
}

impl Codes {
    fn of(encoding: &[u8]) -> Option<Self> {
        let parse = |name: CMapName<'_>| CMap::parse(load_embedded(name)?, load_embedded);
        let encoding = parse(CMapName::from_bytes(encoding))?;
        let family = encoding.metadata().character_collection.as_ref().map(|it| it.family.clone())?;
        let is_known = matches!(family, CidFamily::AdobeGB1 | CidFamily::AdobeCNS1);
        let unicode = parse(family.ucs2_cmap().filter(|_| is_known)?)?;
        Some(Self { encoding, unicode })
    }
}

/// A font's name without the letters that mark it as a part of the font.
fn without_prefix(name: &str) -> &str {
    match name.split_once('+') {
        Some((prefix, rest)) if prefix.len() == 6 => rest,
        _ => name,
    }
}
