package org.section16.edgar;

import java.util.Optional;
import org.section16.Diagnostic;

/** The columns of the tables of diagnostics and of row sources. */
final class QualityColumns {
  static final DataSetColumns<FileDiagnostic> DIAGNOSTICS =
      DataSetColumns.<FileDiagnostic>start()
          .text("PATH", part -> Optional.of(part.row().file()))
          .text("SEVERITY", part -> Optional.of(part.row().diagnostic().severity().label()))
          .text("CODE", part -> Optional.of(part.row().diagnostic().code().id()))
          .text("LINE", part -> number(part.row().diagnostic().span().line()))
          .text("COLUMN", part -> number(part.row().diagnostic().span().column()))
          .text("MESSAGE", part -> Optional.of(part.row().diagnostic().message()))
          .build();

  static final DataSetColumns<SourceRow> SOURCE =
      DataSetColumns.<SourceRow>start()
          .text("FILE", part -> Optional.of(part.row().file()))
          .text("TABLE", part -> Optional.of(part.row().table().name()))
          .text("SK", part -> number(part.row().key()))
          .text("LINE", part -> number(part.row().line()))
          .text("WARNINGS", part -> number(part.row().flags().warnings()))
          .text("ERRORS", part -> number(part.row().flags().errors()))
          .build();

  private QualityColumns() {}

  private static Optional<String> number(long number) {
    return Optional.of(String.valueOf(number));
  }

  /** A diagnostic and the document that it is about. */
  record FileDiagnostic(String file, Diagnostic diagnostic) {}

  /**
   * Where a row of another table comes from.
   *
   * @param key the row's key in its table; in a table without keys its position among the filing's
   *     rows, from 1
   */
  record SourceRow(String file, DataSetTable table, long key, int line, RowFlags flags) {}
}
