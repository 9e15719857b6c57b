//! One sorted Parquet file per table, with province and year as columns: what BI tools open faster than thousands of small files.
//!
//! Streams partition by partition, in the order of province and year: the rows of a partition are sorted already, so that nothing
//! is sorted here and no more than a row group is held.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, Int32Array, RecordBatch, StringArray, new_null_array};
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;

use super::Exported;
use super::place::Building;
use crate::cloud::is_address;
use crate::error::{Error, Result};
use crate::lake::manifest::FileEntry;
use crate::lake::package::{Kind, PACKAGE, package, table_resource, table_schema};
use crate::lake::write::{Layout, TableFile, write_text};
use crate::schema::{Schemas, TableDef};
use crate::warehouse::Warehouse;

/// Rows and bytes of a row group: engines read and skip by these; larger ones cost memory.
const GROUP_ROWS: usize = 256 << 10;
const GROUP_BYTES: usize = 256 << 20;

/// Writes the folder.
///
/// # Errors
/// - something else stands there, or it cannot be written
/// - the lake cannot be read
pub fn export(warehouse: &Warehouse, schemas: &Schemas, folder: &Path) -> Result<Exported> {
    let building = Building::folder_at(folder, Kind::Compact)?;
    let files = write_tables(warehouse, schemas, building.folder())?;
    let resources = schemas.tables().iter().zip(&files).map(|(table, file)| {
        let mut resource = table_resource(&table.id, Some(table), file);
        resource.insert("schema".to_owned(), table_schema(table, true));
        resource
    });
    let text = package(Kind::Compact, warehouse.manifest(), resources.collect());
    let text = write_text(building.folder(), PACKAGE, &text)?;
    let exported = Exported {
        path: building.target().to_owned(),
        relations: files.len(),
        rows: Some(files.iter().map(|it| it.rows).sum()),
        bytes: files.iter().map(|it| it.bytes).sum::<u64>() + text.bytes,
        notes: Vec::new(),
    };
    building.publish_folder(Kind::Compact)?;
    Ok(exported)
}

/// Writes `<table>.parquet` of every table into a folder; in the registry's order.
///
/// # Errors
/// - the lake cannot be read, or the folder not written
pub fn write_tables(warehouse: &Warehouse, schemas: &Schemas, folder: &Path) -> Result<Vec<FileEntry>> {
    let write = |table: &TableDef| {
        let mut file = TableFile::create(folder, &format!("{}.parquet", table.id), &layout(table))?;
        read_table(warehouse, table, &mut |batch| file.write(batch))?;
        Ok(FileEntry::from(file.close()?))
    };
    schemas.tables().iter().map(write).collect()
}

fn layout(table: &TableDef) -> Layout {
    let schema = table.table_schema();
    let keys = table.partitioned.then_some(["province", "year"]);
    let sorted_by = keys.iter().flatten().copied().chain(table.sort.iter().map(String::as_str));
    let sorted_by = sorted_by.filter_map(|it| schema.index_of(it).ok()).collect();
    Layout { schema, sorted_by, group_rows: GROUP_ROWS, group_bytes: GROUP_BYTES }
}

/// Hands the rows of a table over, with its partition columns, in the order of province, year and the table's sort.
///
/// # Errors
/// - a file is not there, is damaged, or has other columns than the registry
/// - what `take` gives
pub fn read_table(warehouse: &Warehouse, table: &TableDef, take: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()> {
    let mut files: Vec<(Option<(&str, i32)>, &FileEntry)> = Vec::new();
    for file in warehouse.manifest().table(&table.id).map_or(&[][..], |it| &it.files) {
        let key = partition_of(&file.path);
        if table.partitioned != key.is_some() {
            return Err(Error::new(format!("table {} has a file that is not of its layout", table.id)).path(Path::new(&file.path)));
        }
        files.push((key, file));
    }
    files.sort_by_key(|it| (it.0, it.1.path.as_str()));
    for (key, file) in files {
        let path = warehouse.root().join(&file.path);
        let damaged = |cause| Error::engine("cannot read a file of the lake", cause).path(&path);
        let mut rows = 0;
        for batch in open(warehouse.root(), &path, &file.path)? {
            let batch = batch.map_err(|cause| Error::engine("cannot read a file of the lake", cause).path(&path))?;
            rows += batch.num_rows() as u64;
            take(&with_partition(table, key, &batch).map_err(|it| it.path(&path))?)?;
        }
        if rows != file.rows {
            return Err(damaged(ParquetError::General(format!("it holds {rows} rows, the manifest tells of {}", file.rows))));
        }
    }
    Ok(())
}

/// `cells/province=CN-SD/year=2020/part-0.parquet` is of CN-SD and 2020.
fn partition_of(path: &str) -> Option<(&str, i32)> {
    let mut parts = path.split('/').skip(1);
    let province = parts.next()?.strip_prefix("province=")?;
    let year = parts.next()?.strip_prefix("year=")?;
    Some((province, year.parse().ok()?))
}

/// The columns of the registry in its order; those that a lake of an earlier version has not are NULL.
fn with_partition(table: &TableDef, key: Option<(&str, i32)>, batch: &RecordBatch) -> Result<RecordBatch> {
    let n_rows = batch.num_rows();
    let schema = table.table_schema();
    let file_columns = table.file_schema().fields().iter().map(|field| match batch.column_by_name(field.name()) {
        Some(column) => column.clone(),
        None => new_null_array(field.data_type(), n_rows),
    });
    let mut columns: Vec<ArrayRef> = file_columns.collect();
    if let Some((province, year)) = key {
        columns.push(Arc::new(StringArray::from_iter_values(std::iter::repeat_n(province, n_rows))));
        columns.push(Arc::new(Int32Array::from_value(year, n_rows)));
    }
    RecordBatch::try_new(schema, columns).map_err(|cause| {
        Error::engine(format!("rows of {} are not as this version has them", table.id), cause)
            .hint("write the lake again with this version of the program")
    })
}

/// The batches of a file of the lake.
fn open(root: &Path, path: &Path, below: &str) -> Result<ParquetRecordBatchReader> {
    let failed = |cause: ParquetError| Error::engine("cannot read a file of the lake", cause).path(path);
    if is_address(root) {
        let bytes = fetch(root, below)?;
        return ParquetRecordBatchReaderBuilder::try_new(bytes).and_then(|it| it.build()).map_err(failed);
    }
    let file = File::open(path).map_err(|cause| Error::io("cannot read a file of the lake", path, cause))?;
    ParquetRecordBatchReaderBuilder::try_new(file).and_then(|it| it.build()).map_err(failed)
}

/// A whole file of an object store: one partition of one table.
#[cfg(feature = "cloud")]
fn fetch(root: &Path, below: &str) -> Result<bytes::Bytes> {
    use crate::cloud::Place;
    use object_store::ObjectStoreExt;

    let place = Place::open(root)?;
    let key = place.key_of(below);
    let got = place.wait(async { place.store().get(&key).await?.bytes().await });
    got.map_err(|fault| fault.at("cannot read", &place.address_of(&key)))
}

#[cfg(not(feature = "cloud"))]
fn fetch(root: &Path, _: &str) -> Result<bytes::Bytes> {
    Err(crate::cloud::not_built_in(root))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lake::tests::write_lake;

    fn bytes_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
        let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
        let mut files: Vec<_> = files.map(|it| (it.display().to_string(), std::fs::read(&it).unwrap())).collect();
        files.iter_mut().for_each(|it| it.0 = it.0.rsplit('/').next().unwrap_or_default().to_owned());
        files.sort();
        files
    }

    #[cfg(feature = "cloud")]
    #[test]
    fn a_lake_in_an_object_store_gives_the_same_files() {
        let place = tempfile::tempdir().unwrap();
        let schemas = Schemas::load().unwrap();
        let _store = crate::cloud::Place::in_memory("compact");
        let lakes = [place.path().join("lake"), "s3://compact/deep/lake".into()];
        let [here, there] = lakes.map(|lake| {
            write_lake(&lake, &[3, 1, 2, 0, 5, 4]);
            let out = place.path().join("out");
            export(&Warehouse::open(&lake, &schemas).unwrap(), &schemas, &out).unwrap();
            bytes_of(&out)
        });
        assert_eq!(here.len(), schemas.tables().len() + 1);
        assert!(here == there);
    }

    #[test]
    fn a_file_that_is_not_as_the_manifest_says_is_told() {
        let place = tempfile::tempdir().unwrap();
        let schemas = Schemas::load().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 2]);
        let one = lake.join("cells/province=CN-SD/year=2020/part-0.parquet");
        let fails = |expect: &str| {
            let error = export(&Warehouse::open(&lake, &schemas).unwrap(), &schemas, &place.path().join("out")).unwrap_err();
            assert!(error.to_string().contains(expect), "{error}");
            assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 2, "the lake and its generations alone");
        };
        std::fs::write(&one, "no Parquet").unwrap();
        fails("cannot read a file of the lake");
        std::fs::copy(lake.join("rejects/rejects.parquet"), &one).unwrap();
        fails("rows of cells are not as this version has them");
    }
}
