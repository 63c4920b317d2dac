package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.section16.testing.FilingSubject.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.edgar.Certainty;
import org.section16.edgar.DataSetTable;
import org.section16.edgar.DataSetWriter;
import org.section16.edgar.FilingMetadata;
import org.section16.edgar.OwnershipXmlReader;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.model.Filing;
import org.section16.output.FilingWriter;
import org.section16.output.csv.CsvWriter;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Checks of what is written of a filing, by other readers or by its own. */
final class WriterChecks {
  static final JsonMapper JSON = new JsonMapper();

  private static final int ONE_FAULTY_IN = 8;
  private static final FilingMetadata METADATA = FilingMetadata.of("0001209191-13-039034");
  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl().and(CharMatcher.isNot('\n'));

  private WriterChecks() {}

  static void json(ReadDocument document, RandomGenerator random) {
    String line = FilingWriter.jsonLines().write("x.md", document.result());
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    try (JsonParser parser = JSON.createParser(line)) {
      while (parser.nextToken() != null) {}
    }
  }

  /**
   * To read again what was written takes longer than all else, and says most of clean documents.
   */
  private static boolean isAsked(ReadDocument document, RandomGenerator random) {
    return document.isClean() || random.nextInt(ONE_FAULTY_IN) == 0;
  }

  static void xml(ReadDocument document, RandomGenerator random) {
    if (!isAsked(document, random)) {
      return;
    }
    FilingWriter writer = FilingWriter.xml();
    String xml = writer.write("x.md", document.result());
    ParseResult again = Section16.parse(xml);
    assertThat(writer.write("x.md", again)).isEqualTo(xml);
    boolean isWhole = new OwnershipXmlWriter().replacements(document.filing()).isEmpty();
    if (document.isClean() && isWhole) {
      assertEqual(again.filing(), document.filing());
    }
  }

  static void markdown(ReadDocument document, RandomGenerator random) {
    if (!isAsked(document, random)) {
      return;
    }
    String markdown = FilingWriter.markdown().write("x.md", document.result());
    ParseResult again = Section16.parse(markdown);
    // XML may lack what every page tells, such as the form of a transaction.
    if (document.isClean() && !OwnershipXmlReader.accepts(document.text())) {
      assertEqual(again.filing(), document.filing());
    }
  }

  private static void assertEqual(Filing again, Filing filing) {
    if (!again.equals(filing)) {
      assertThat(again).reportsSameAs(filing);
      assertThat(again).isEqualTo(filing);
    }
  }

  static void tables(ReadDocument document, RandomGenerator random) throws IOException {
    List<Certainty> certainties = List.of(Certainty.values());
    Certainty certainty = certainties.get(random.nextInt(certainties.size()));
    new DataSetWriter(WriterChecks::checkRow, certainty)
        .write("x.md", document.result(), METADATA, 1);
    String csv = FilingWriter.csv().write("x.md", document.result());
    assertThat(cellsOfCsv(csv) % CsvWriter.columns().size()).isEqualTo(0);
  }

  private static void checkRow(DataSetTable table, List<String> row) {
    String line = DataSetTable.line(row);
    assertThat(CharMatcher.anyOf("\n\r").matchesNoneOf(line)).isTrue();
    assertWithMessage("cells of %s: %s", table, line)
        .that(Splitter.on('\t').splitToList(line))
        .hasSize(table.columns().size());
  }

  /** Counts cells as RFC 4180 says; a line break between quotes is part of a cell. */
  private static int cellsOfCsv(String csv) {
    int cells = 0;
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == '\n')) {
        cells++;
      }
    }
    assertWithMessage("a quote is open at the end: %s", csv).that(quoted).isFalse();
    return cells;
  }

  static void view(ReadDocument document, RandomGenerator random) {
    String view = FilingWriter.text(40 + random.nextInt(120)).write("x.md", document.result());
    assertWithMessage(view).that(CONTROL.matchesNoneOf(view)).isTrue();
  }

  static void wellFormed(ReadDocument document, RandomGenerator random) throws Exception {
    checkXml(FilingWriter.xml().write("x.md", document.result()));
    assertThat(JSON.readTree(FilingWriter.json().write("x.md", document.result())))
        .isEqualTo(JSON.readTree(FilingWriter.jsonLines().write("x.md", document.result())));
  }

  static void checkXml(String xml) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
  }
}
