package org.section16.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.section16.ParseResult;
import org.section16.check.Activity;
import org.section16.edgar.Certainty;
import org.section16.edgar.OwnershipXmlWriter;
import org.section16.edgar.XmlOptions;
import org.section16.model.Filing;
import org.section16.output.csv.CsvText;
import org.section16.output.csv.CsvWriter;
import org.section16.output.markdown.MarkdownWriter;

/**
 * Writes filings in one of the formats of {@code section16 parse}.
 *
 * <pre>{@code
 * FilingWriter writer = FilingWriter.csv();
 * out.write(writer.header());
 * writer.write("filing.md", Section16.parse(Path.of("filing.md")), out);
 * }</pre>
 *
 * <p>Writers have no state of their own and may be used by several threads at once.
 */
@FunctionalInterface
public interface FilingWriter {
  /**
   * Writes one filing. Nothing is closed.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(ParsedDocument document, Writer out) throws IOException;

  /** What stands once before all filings: the names of the columns of CSV, nothing elsewhere. */
  default String header() {
    return "";
  }

  /**
   * Writes one filing.
   *
   * @param file the name of its document
   * @throws IOException if {@code out} throws it
   */
  default void write(String file, ParseResult result, Writer out) throws IOException {
    write(ParsedDocument.of(file, result), out);
  }

  /** One filing as a text, without {@link #header()}. */
  default String write(String file, ParseResult result) {
    StringWriter out = new StringWriter();
    try {
      write(file, result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A JSON object, indented for people. */
  static FilingWriter json() {
    return (document, out) -> JsonWriter.indented(out).write(document);
  }

  /** A JSON object on one line. */
  static FilingWriter jsonLines() {
    return (document, out) -> JsonWriter.lines(out).write(document);
  }

  /** EDGAR's {@code ownershipDocument}, with the CIKs that the filing or its metadata carries. */
  static FilingWriter xml() {
    return xml(XmlOptions.NONE);
  }

  /** EDGAR's {@code ownershipDocument}, with CIKs that are supplied. */
  static FilingWriter xml(XmlOptions options) {
    OwnershipXmlWriter writer = new OwnershipXmlWriter(options);
    return (document, out) ->
        writer.write(document.metadata().complete(document.result().filing()), out);
  }

  /** A table for spreadsheets with a row for each transaction. */
  static FilingWriter csv() {
    return csv(new CsvWriter(CsvText.FORMULAS_ESCAPED, Certainty.ANY));
  }

  /** The table that {@code writer} writes. */
  static FilingWriter csv(CsvWriter writer) {
    return new FilingWriter() {
      @Override
      public String header() {
        return writer.header();
      }

      @Override
      public void write(ParsedDocument document, Writer out) throws IOException {
        writer.write(document.file(), document.result(), document.metadata(), out);
      }
    };
  }

  /** Clean Markdown, the same for all documents. */
  static FilingWriter markdown() {
    MarkdownWriter writer = new MarkdownWriter();
    return (document, out) ->
        out.write(writer.write(document.metadata().complete(document.result().filing())));
  }

  /** A view for people, in lines of at most {@code width} characters where that is possible. */
  static FilingWriter text(int width) {
    TextView view = new TextView(width);
    return (document, out) -> {
      Filing filing = document.metadata().complete(document.result().filing());
      out.write(view.render(filing, Activity.of(filing, document.metadata().filingDate())));
    };
  }
}
