package org.section16.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.section16.internal.VisibleText;

/** Says which rows of {@code --metadata} are about none of the documents. */
final class MetadataReport {
  /** A file of metadata may be about a whole year, and the run about a day of it. */
  private static final int LISTED = 10;

  private MetadataReport() {}

  /**
   * Writes a line for each row, up to a number of them.
   *
   * @param unmatched what the rows name, by their lines in {@code file}
   */
  static void write(Path file, SortedMap<Integer, String> unmatched, PrintWriter err) {
    int listed = 0;
    for (Map.Entry<Integer, String> row : unmatched.entrySet()) {
      if (listed == LISTED) {
        break;
      }
      listed++;
      err.println(
          VisibleText.line(
              file + ":" + row.getKey() + ": warning: no document is called " + row.getValue()));
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
