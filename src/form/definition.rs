//! The shape of a form definition file. Strict: an unknown key is an error.

use serde::Deserialize;

use super::TableId;
use crate::fold::fold_label;
use crate::id::Id;
use crate::solve::Equation;

/// One statutory form.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Year from which it is prescribed; also its id in the lake.
    pub id: String,
    /// The document that prescribes it.
    pub document: String,
    /// First reporting year that it is prescribed for.
    pub first_year: i32,
    /// Last reporting year, where another form followed.
    #[serde(default)]
    pub last_year: Option<i32>,
    /// Table II.
    pub proactive_disclosure: Table,
    /// Table III.
    pub applications: Table,
    /// Table IV.
    pub proceedings: Table,
}

/// One statutory table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, from = "RawTable")]
pub struct Table {
    /// Number of the section that it stands in (2, 3, 4).
    pub section: i32,
    /// The rows follow each other in one physical row (table IV).
    pub one_row: bool,
    /// Labels without numbers of their own: corners, spanners, groups.
    pub furniture: Vec<String>,
    /// Parts of the table with columns of their own; tables III and IV have one.
    pub blocks: Vec<Block>,
    /// What must add up.
    pub identities: Vec<Identity>,
    /// The same, cell by cell.
    pub equations: Vec<PlacedEquation>,
}

/// An identity in one row or column.
#[derive(Debug, Clone)]
pub struct PlacedEquation {
    /// Rule that a breach is reported under.
    pub rule: Id,
    /// Whether it adds columns or rows.
    pub along: Along,
    /// Row of the sum.
    pub row: Id,
    /// Column of the sum.
    pub column: Id,
    /// Cells by their number in the form's order, row by row.
    pub equation: Equation,
}

/// As written: tables III and IV state their one block without a header.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    section: i32,
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    one_row: bool,
    #[serde(default)]
    furniture: Vec<String>,
    #[serde(default)]
    blocks: Vec<Block>,
    #[serde(default)]
    columns: Vec<Column>,
    #[serde(default)]
    rows: Vec<Row>,
    #[serde(default)]
    identities: Vec<Identity>,
}

impl From<RawTable> for Table {
    fn from(raw: RawTable) -> Self {
        let mut blocks = raw.blocks;
        if blocks.is_empty() {
            blocks.push(Block { caption: String::new(), unit: raw.unit.unwrap_or_default(), columns: raw.columns, rows: raw.rows });
        }
        let equations = raw.identities.iter().flat_map(|it| it.placed(&blocks[0])).collect();
        let RawTable { section, one_row, furniture, identities, .. } = raw;
        Self { section, one_row, furniture, blocks, identities, equations }
    }
}

/// Rows that share their columns.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// What stands above it: 第二十条第（一）项. Empty for tables III and IV.
    #[serde(default)]
    pub caption: String,
    /// Unit of its numbers where a column states none.
    pub unit: String,
    /// Columns, in the form's order.
    pub columns: Vec<Column>,
    /// Rows, in the form's order.
    pub rows: Vec<Row>,
}

/// One column.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Id in the lake.
    pub id: Id,
    /// Label as printed.
    pub label: String,
    /// Other wordings met on real pages.
    #[serde(default)]
    pub variants: Vec<String>,
    /// Unit that the form prints, where it differs from the block's.
    #[serde(default)]
    pub unit: Option<String>,
    /// Holds a signed number (本年增/减).
    #[serde(default)]
    pub signed: bool,
    /// Holds an amount of money: decimal, with a unit that must be known.
    #[serde(default)]
    pub amount: bool,
}

/// One row.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Id in the lake.
    pub id: Id,
    /// Label as printed, ordinal included.
    pub label: String,
    /// Other wordings met on real pages.
    #[serde(default)]
    pub variants: Vec<String>,
}

/// What an identity runs along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Along {
    /// It adds columns, and holds in every row.
    Columns,
    /// It adds rows, and holds in every column.
    Rows,
}

/// An equation between sums of non-negative integers: Σ left = Σ right.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Rule (in `data/rules.toml`) that a breach is reported under.
    pub rule: Id,
    /// Whether `left` and `right` name columns or rows.
    pub along: Along,
    /// Ids of the addends.
    pub left: Vec<Id>,
    /// Ids of the other side.
    pub right: Vec<Id>,
}

impl Identity {
    /// The identity in each row, or each column, of a block; ids that it does not have are for [`Form::validate`] to tell.
    fn placed(&self, block: &Block) -> Vec<PlacedEquation> {
        let (rows, columns) = (&block.rows, &block.columns);
        let row_at = |id: Id| rows.iter().position(|it| it.id == id);
        let column_at = |id: Id| columns.iter().position(|it| it.id == id);
        let cell = |row: Option<usize>, column: Option<usize>| Some(row? * columns.len() + column?);
        let equation = |at: &dyn Fn(Id) -> Option<usize>| {
            let side = |ids: &[Id]| ids.iter().map(|it| at(*it)).collect::<Option<Vec<usize>>>();
            Some(Equation { left: side(&self.left)?, right: side(&self.right)? })
        };
        let Some(sum) = self.right.first().copied() else { return Vec::new() };
        let (rule, along) = (self.rule, self.along);
        match along {
            Along::Columns => (0..rows.len())
                .filter_map(|row| {
                    let equation = equation(&|id| cell(Some(row), column_at(id)))?;
                    Some(PlacedEquation { rule, along, row: rows[row].id, column: sum, equation })
                })
                .collect(),
            Along::Rows => (0..columns.len())
                .filter_map(|column| {
                    let equation = equation(&|id| cell(row_at(id), Some(column)))?;
                    Some(PlacedEquation { rule, along, row: sum, column: columns[column].id, equation })
                })
                .collect(),
        }
    }
}

impl Form {
    /// One of its tables.
    #[must_use]
    pub fn table(&self, table: TableId) -> &Table {
        match table {
            TableId::Proactive => &self.proactive_disclosure,
            TableId::Applications => &self.applications,
            TableId::Proceedings => &self.proceedings,
        }
    }

    /// Checks what serde cannot: references resolve, ids are unique, labels fold to something.
    pub(super) fn validate(&self) -> Result<(), String> {
        for id in TableId::ALL {
            let table = self.table(id);
            let name = id.name();
            let mut rows: Vec<&str> = Vec::new();
            for block in &table.blocks {
                if block.rows.is_empty() || block.columns.is_empty() {
                    return Err(format!("a block of {name} has no rows or no columns"));
                }
                for row in &block.rows {
                    if rows.contains(&row.id.as_str()) {
                        return Err(format!("row {} of {name} is defined twice", row.id));
                    }
                    rows.push(&row.id);
                }
                let labels = block
                    .rows
                    .iter()
                    .flat_map(|it| std::iter::once(&it.label).chain(&it.variants))
                    .chain(block.columns.iter().flat_map(|it| std::iter::once(&it.label).chain(&it.variants)));
                for label in labels.chain(&table.furniture) {
                    if fold_label(label).1.is_empty() {
                        return Err(format!("label {label:?} of {name} folds to nothing"));
                    }
                }
            }
            for identity in &table.identities {
                for id in identity.left.iter().chain(&identity.right) {
                    let known = match identity.along {
                        Along::Rows => rows.contains(&id.as_str()),
                        Along::Columns => table.blocks.iter().all(|it| it.columns.iter().any(|it| it.id == *id)),
                    };
                    if !known {
                        return Err(format!("identity {} of {name} names {id}, which is not defined", identity.rule));
                    }
                }
            }
        }
        Ok(())
    }
}
