package org.section16.batch;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.section16.ParseResult;
import org.section16.edgar.FilingMetadata;

/**
 * Data about filings that their pages do not print, from a tab-separated file with a header line.
 *
 * <pre>{@code
 * FILE            ACCESSION_NUMBER      FILING_DATE  FILE_NUMBER  ISSUERCIK  RPTOWNERCIK
 * 2013/wilson.md  0001209191-13-039034  2013-08-07   001-35662    1107843    1552275
 * }</pre>
 */
public final class Metadata {
  /** What is used as the accession number of a document that does not contain its own. */
  public enum Key {
    /** The file name without its extension. */
    NAME,
    /** The path of the file without its extension. */
    PATH
  }

  private static final String FILE = "FILE";
  private static final String ACCESSION_NUMBER = "ACCESSION_NUMBER";
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private final Map<String, Integer> columns;

  /** The rows by the name of the input, unparsed, because a line of text takes less memory. */
  private final Map<String, Row> rows;

  private final Key key;

  /** The names of the rows for which an input was found. */
  private final Set<String> matched = ConcurrentHashMap.newKeySet();

  /** A line of the file and its number. */
  private record Row(int number, String line) {}

  private Metadata(Map<String, Integer> columns, Map<String, Row> rows, Key key) {
    this.key = requireNonNull(key);
    this.columns = requireNonNull(columns);
    this.rows = requireNonNull(rows);
  }

  /** Returns metadata without rows: only what the documents themselves contain. */
  public static Metadata none(Key key) {
    return new Metadata(Map.of(), Map.of(), key);
  }

  /**
   * Reads {@code file}.
   *
   * @param key what is used in place of an unknown accession number
   * @throws MetadataException if the file cannot be read or is malformed; the message says why
   */
  public static Metadata read(Path file, Key key) throws MetadataException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String header = reader.readLine();
      Metadata metadata =
          new Metadata(columns(file, header == null ? "" : header), new LinkedHashMap<>(), key);
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          metadata.add(new Row(number, line), file + ":" + number);
        }
      }
      return metadata;
    } catch (MetadataException e) {
      throw e;
    } catch (IOException e) {
      throw new MetadataException(file + ": " + UnreadableInputException.reason(e));
    }
  }

  private static Map<String, Integer> columns(Path file, String header) throws MetadataException {
    List<String> names = List.of(header.replace("\uFEFF", "").toUpperCase(Locale.ROOT).split("\t"));
    if (!names.contains(FILE) && !names.contains(ACCESSION_NUMBER)) {
      throw new MetadataException(
          file + ":1: no column FILE or ACCESSION_NUMBER in the header line");
    }
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).strip(), i);
    }
    return columns;
  }

  private void add(Row row, String place) throws MetadataException {
    String name = cell(row.line(), columns.containsKey(FILE) ? FILE : ACCESSION_NUMBER).orElse("");
    if (name.isEmpty()) {
      throw new MetadataException(place + ": the row does not name a file");
    }
    try {
      metadata(Optional.of(row.line()), FilingMetadata.of(name));
    } catch (DateTimeException e) {
      throw new MetadataException(place + ": FILING_DATE is not a date such as 2013-08-07");
    } catch (IllegalArgumentException e) {
      throw new MetadataException(place + ": " + e.getMessage());
    }
    if (rows.put(name, row) != null) {
      throw new MetadataException(place + ": a second row for " + name);
    }
  }

  /** Returns whether there is a row for {@code input}. */
  public boolean has(Input input) {
    return line(input).isPresent();
  }

  /** Returns the metadata of the filing in {@code input}, without reading it. */
  public FilingMetadata of(Input input) {
    return metadata(line(input), FilingMetadata.of(keyOf(input)));
  }

  /** Returns the metadata of a filing from its row, completed by the header of its document. */
  public FilingMetadata of(Reading reading) {
    String document = reading.result().map(ParseResult::source).orElse("");
    return metadata(line(reading.input()), FilingMetadata.in(document, keyOf(reading.input())));
  }

  /** Returns the reading with the CIKs of its metadata. */
  public Reading complete(Reading reading) {
    if (reading.result().isEmpty()) {
      return reading;
    }
    ParseResult result = reading.result().get();
    return Reading.of(
        reading.number(),
        reading.input(),
        new ParseResult(
            of(reading).complete(result.filing()), result.diagnostics(), result.source()));
  }

  private String keyOf(Input input) {
    return switch (key) {
      case NAME -> FileNames.withoutExtension(nameOf(input));
      case PATH -> input.stem();
    };
  }

  private static String nameOf(Input input) {
    return input.path().substring(input.path().lastIndexOf('/') + 1);
  }

  private Optional<String> line(Input input) {
    String name = nameOf(input);
    for (String candidate :
        List.of(input.path(), input.stem(), name, FileNames.withoutExtension(name))) {
      Row row = rows.get(candidate);
      if (row != null) {
        matched.add(candidate);
        return Optional.of(row.line());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the names of the rows for which no input was found, by their line number in the file.
   */
  public SortedMap<Integer, String> unmatched() {
    SortedMap<Integer, String> unmatched = new TreeMap<>();
    rows.forEach(
        (name, row) -> {
          if (!matched.contains(name)) {
            unmatched.put(row.number(), name);
          }
        });
    return unmatched;
  }

  private FilingMetadata metadata(Optional<String> row, FilingMetadata otherwise) {
    if (row.isEmpty()) {
      return otherwise;
    }
    String line = row.get();
    return new FilingMetadata(
        cell(line, ACCESSION_NUMBER).orElse(otherwise.accessionNumber()),
        cell(line, "FILING_DATE").map(Metadata::date).or(otherwise::filingDate),
        cell(line, "FILE_NUMBER").or(otherwise::fileNumber),
        cell(line, "ISSUERCIK"),
        cell(line, "RPTOWNERCIK").map(Metadata::list).orElse(List.of()));
  }

  private Optional<String> cell(String line, String column) {
    Integer index = columns.get(column);
    String[] cells = line.split("\t", -1);
    return index == null || index >= cells.length
        ? Optional.empty()
        : Optional.of(cells[index].strip()).filter(cell -> !cell.isEmpty());
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("[,; ]+")).filter(item -> !item.isEmpty()).toList();
  }

  /** Parses {@code 2013-08-07}, or the format of the data sets, {@code 07-AUG-2013}. */
  private static LocalDate date(String text) {
    String[] parts = text.split("-", -1);
    int month = parts.length == 3 ? MONTHS.indexOf(parts[1].toUpperCase(Locale.ROOT)) + 1 : 0;
    return LocalDate.parse(
        month == 0 ? text : String.format(Locale.ROOT, "%s-%02d-%s", parts[2], month, parts[0]));
  }
}
