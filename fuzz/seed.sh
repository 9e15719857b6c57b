#!/bin/sh
# Copies the repository's cases into fuzz/corpus/<target>, where cargo-fuzz looks for seeds. Needs unzip, gzip, zstd.
set -eu
cd "$(dirname "$0")"
cases=../tests/cases
containers=$cases/containers

# seed TARGET FILE...: each under a name that says where it is from.
seed() {
    target=$1
    shift
    mkdir -p "corpus/$target"
    for file in "$@"; do
        cp "$file" "corpus/$target/$(echo "${file#../}" | tr / -)"
    done
}

seed html $containers/html-*/* $containers/md-html/*
seed markdown $containers/md-*/* $cases/tables/*.md
seed text $containers/txt-*/* $cases/bad/* $containers/html-gbk/* $containers/html-big5/*
for file in $containers/txt-aligned/*; do
    for encoding in GB18030 UTF-16LE UTF-16BE; do
        iconv -c -f UTF-8 -t "$encoding" "$file" >"corpus/text/$encoding-$(basename "$file")"
    done
done
seed mirrors $containers/mirror-*/*
seed docx $containers/docx-*/*
seed ofd $containers/ofd/*
seed doc $containers/doc/* $cases/documents/*.doc
seed pdf $containers/pdf-*/*
seed archive $containers/zip/* $containers/tar-gz/* $containers/docx-lo/r004.docx
seed jsonl $containers/jsonl/*
seed parquet $containers/parquet/*
seed warc $containers/warc/*
seed report $containers/txt-*/* $containers/md-*/* $containers/html-*/* $containers/mirror-*/* $cases/tables/*.md ../data/sample/*.txt

# The target puts the mark of RTF in front.
mkdir -p corpus/rtf
for file in $containers/rtf/* $containers/rtf-gbk/*; do
    tail -c +7 "$file" >"corpus/rtf/$(basename "$(dirname "$file")")-$(basename "$file")"
done

# Parts of packages, in the order in which the targets take them, with a NUL between them.
parts() {
    package=$1
    shift
    for name in "$@"; do
        unzip -p "$package" "$name" 2>/dev/null || true
        printf '\0'
    done
}
for file in $containers/docx-*/*.docx; do
    name=corpus/docx/parts-$(basename "$(dirname "$file")")-$(basename "$file" .docx)
    parts "$file" word/document.xml word/styles.xml word/numbering.xml word/footnotes.xml docProps/core.xml >"$name"
done
for file in $containers/ofd/*.ofd; do
    page=$(unzip -Z1 "$file" | grep -m1 'Content.xml')
    parts "$file" "$page" >"corpus/ofd/parts-$(basename "$file" .ofd)"
done

# Small ones lead further than whole files.
small() {
    mkdir -p "corpus/$1"
    printf '%b' "$3" >"corpus/$1/$2"
}
small pdf content 'q 1 0 0 1 0 0 cm BT /F 12 Tf 50 700 Td (Hello) Tj 0 -20 TD [(a) -200 (b)] TJ ET 50 600 200 20 re S 1 0 0 rg 50 50 m 80 80 l f /R Do Q\0BT /U 9 Tf 10 10 Td <00010002> Tj ET\0/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <4e00> <0002> <0032> endbfchar 1 beginbfrange <0003> <0005> <0033> endbfrange endcmap'
small doc none '\0'
small doc patch '\02\0\01\0\0\011\0\0\0\0\0\0\0'
small jsonl lines '{"text":"公开","url":"http://a/1"}\n{"html":"<p>公开","title":"T"}\n[1]\n'
small jsonl array '[{"text":"\\u516c\\u5f00"},\n{"content":"公开"}]'
small warc response 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/1\r\nContent-Length: 65\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n公开\r\n0\r\n\r\n\r\n'
small warc arc 'filedesc://x.arc 0.0.0.0 20100102030405 text/plain 9\n1 0 IA\nX\n\nhttp://a/1 1.2.3.4 20100102030405 text/html 6\n公开\n'
small rtf table '\\ansicpg936\\trowd\\cellx100\\cellx200\\intbl \\u20844?1\\cell 2\\cell\\row{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt x}}\\par}'
for file in $containers/warc/*.gz $containers/tar-gz/*.gz; do
    case $file in *warc*) target=warc ;; *) target=archive ;; esac
    gzip -dc "$file" >"corpus/$target/plain-$(basename "$file" .gz)"
done
zstd -q -f "$containers/txt-bar/r004.txt" -o corpus/archive/r004.zst
gzip -c "$containers/txt-bar/r004.txt" >corpus/archive/r004.gz
