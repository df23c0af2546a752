package dev.rapport.analyzer.batch;

import java.util.List;
import java.util.Map;

/// How an upload would be read.
///
/// @param columns of the file
/// @param mapping field to column
/// @param notes the first
/// @param faults of the rows up to there
public record Preview(List<String> columns, Map<String, String> mapping, List<NewItem> notes, List<RowFault> faults) {}
