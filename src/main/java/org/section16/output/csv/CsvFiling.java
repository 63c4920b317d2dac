package org.section16.output.csv;

import java.util.List;
import org.section16.Diagnostic;
import org.section16.edgar.FilingMetadata;
import org.section16.model.Filing;

/**
 * What all rows of a filing have in common.
 *
 * @param file the name of its document
 * @param filing the filing, with the CIKs that are known of it
 * @param diagnostics those of its document
 * @param metadata what its page does not print
 */
record CsvFiling(
    String file, Filing filing, List<Diagnostic> diagnostics, FilingMetadata metadata) {}
