//! Pages of glyphs and ruling lines → text and tables in reading order.
//!
//! What PDF and OFD share. The order in which a page was drawn says nothing: all is put together anew from where it stands.

mod aligned;
mod broken;
mod columns;
mod furniture;
mod join;
mod labels;
mod lines;
mod paragraph;
mod ruled;
mod stacked;
#[cfg(test)]
mod tests;
mod unite;
mod wording;

use self::aligned::Part;
use self::lines::{Line, Word, lines_of};
use self::ruled::Table;
use super::content::{At, ContentBuilder, Rectangle};
use super::limits::Deadline;
use super::page::Page;
use super::reject::Reject;

/// What stands on pages, one below the other.
enum Block {
    Table(Table),
    Lines(Vec<Line>),
    Furniture(Line),
}

/// Writes pages: a paragraph a line, tables as grids, in the order in which they stand.
///
/// # Errors
/// [`super::reject::Reason::Timeout`].
pub fn write_pages(builder: &mut ContentBuilder, pages: &[Page], deadline: Deadline) -> Result<(), Reject> {
    let blocks = blocks(pages, deadline)?;
    let all: Vec<Line> =
        blocks.iter().flat_map(|it| if let Block::Lines(it) = it { it.as_slice() } else { &[] }).cloned().collect();
    let margins = paragraph::margins(pages, &all);
    for block in blocks {
        deadline.check()?;
        match block {
            Block::Table(table) => write_table(builder, &table),
            Block::Furniture(line) => {
                builder.end_line();
                builder.begin_furniture();
                write_words(builder, &line.words());
                builder.end_line();
                builder.end_furniture();
            }
            Block::Lines(lines) => {
                for part in aligned::parts(lines) {
                    match part {
                        Part::Prose(lines) => write_lines(builder, paragraph::paragraphs(&lines, &margins)),
                        Part::Table(table) => write_table(builder, &table),
                        Part::Padded(lines) => write_lines(builder, lines),
                    }
                }
            }
        }
    }
    builder.end_line();
    Ok(())
}

/// The blocks of all pages, with tables and text that page breaks cut put together.
fn blocks(pages: &[Page], deadline: Deadline) -> Result<Vec<Block>, Reject> {
    // Which places lie within tables, before it is known which glyphs are furniture.
    let bounds = |page: &Page| {
        let (tables, _) = ruled::tables_of(page, &page.glyphs, deadline)?;
        Ok(tables.iter().map(|it| it.bounds).collect())
    };
    let frames: Vec<Vec<Rectangle>> = pages.iter().map(bounds).collect::<Result<_, Reject>>()?;
    let in_table = |page: usize, place: Rectangle| frames[page].iter().any(|it| ruled::overlap(*it, place));
    let mut blocks: Vec<Block> = Vec::new();
    for (page, cleared) in pages.iter().zip(furniture::clear(pages, in_table)) {
        let (tables, rest) = ruled::tables_of(page, &cleared.glyphs, deadline)?;
        let mut flow: Vec<(f32, Block)> = Vec::new();
        flow.extend(tables.into_iter().map(|it| (it.bounds.y0, Block::Table(it))));
        flow.extend(lines_of(page.number, rest).into_iter().map(|it| (it.bounds.y0, Block::Lines(vec![it]))));
        flow.extend(cleared.furniture.into_iter().map(|it| (it.bounds.y0, Block::Furniture(it))));
        flow.sort_by(|a, b| a.0.total_cmp(&b.0));
        flow.into_iter().for_each(|(_, it)| add(&mut blocks, it, page.number));
    }
    Ok(blocks)
}

/// Adds a block, to the last one of its kind where it goes on with it. Furniture between the two steps in front of them.
fn add(blocks: &mut Vec<Block>, block: Block, page: u32) {
    let behind = blocks.iter().rev().take_while(|it| matches!(it, Block::Furniture(_))).count();
    let last = blocks.len() - behind;
    let (before, _) = blocks.split_at_mut(last);
    match (before.last_mut(), block) {
        (Some(Block::Lines(lines)), Block::Lines(mut more)) => lines.append(&mut more),
        (Some(Block::Table(table)), Block::Table(next)) => {
            if let Err(next) = unite::unite(table, next, page) {
                blocks.push(Block::Table(*next));
            }
        }
        (_, block) => blocks.push(block),
    }
}

fn write_words(builder: &mut ContentBuilder, words: &[Word]) {
    for word in words {
        let from = word.place.map_or(At::Nowhere, |(page, bounds)| At::Page(page, bounds));
        builder.push(&word.text, from);
    }
}

fn write_lines(builder: &mut ContentBuilder, lines: Vec<Vec<Word>>) {
    for words in lines {
        write_words(builder, &words);
        builder.end_line();
    }
}

fn write_table(builder: &mut ContentBuilder, table: &Table) {
    let widest = join::widest_numbers(&table.cells, table.columns.len());
    builder.begin_grid();
    let mut cells = table.cells.iter().peekable();
    for row in 0..table.n_rows {
        builder.begin_row();
        while let Some(cell) = cells.next_if(|it| it.row == row) {
            let span = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
            builder.begin_cell(span(cell.row_span), span(cell.column_span));
            let widest = if cell.column_span == 1 { widest[cell.column] } else { 0.0 };
            write_words(builder, &join::cell_words(cell, widest));
        }
    }
    builder.end_grid();
}
