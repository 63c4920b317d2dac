package org.section16.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.section16.internal.VisibleText;

/** Reports the rows of {@code --metadata} that match none of the documents. */
final class MetadataReport {
  /** Limits the report: a metadata file may cover a whole year, and the run a day of it. */
  private static final int MAX_LISTED = 10;

  private MetadataReport() {}

  /**
   * Writes a line for each unmatched row, up to a limit.
   *
   * @param unmatched the documents that the rows name, by line in {@code file}
   */
  static void write(Path file, SortedMap<Integer, String> unmatched, PrintWriter err) {
    int listed = 0;
    for (Map.Entry<Integer, String> row : unmatched.entrySet()) {
      if (listed == MAX_LISTED) {
        break;
      }
      listed++;
      err.println(
          VisibleText.line(
              file + ":" + row.getKey() + ": warning: no document is named " + row.getValue()));
    }
    if (unmatched.size() > listed) {
      err.println(
          VisibleText.line(
              file
                  + ": warning: "
                  + (unmatched.size() - listed)
                  + " more rows without a document"));
    }
  }
}
