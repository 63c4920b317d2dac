package org.section16.output.csv;

import java.util.List;
import org.section16.Diagnostic;
import org.section16.edgar.FilingMetadata;
import org.section16.model.Filing;

/**
 * The data shared by all rows of a filing.
 *
 * @param file the name of the document
 * @param filing the filing, completed with the known CIKs
 * @param diagnostics the diagnostics of the document
 * @param metadata what the page does not print
 */
record CsvFiling(
    String file, Filing filing, List<Diagnostic> diagnostics, FilingMetadata metadata) {}
