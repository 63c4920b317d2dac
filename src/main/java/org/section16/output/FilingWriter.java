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
 * <p>Writers are stateless and may be used by several threads at once.
 */
@FunctionalInterface
public interface FilingWriter {
  /**
   * Writes one filing, without closing {@code out}.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(ParsedDocument document, Writer out) throws IOException;

  /** Returns the text before all filings: the column names for CSV, otherwise nothing. */
  default String header() {
    return "";
  }

  /**
   * Writes one filing.
   *
   * @param file the name of the document
   * @throws IOException if {@code out} throws it
   */
  default void write(String file, ParseResult result, Writer out) throws IOException {
    write(ParsedDocument.of(file, result), out);
  }

  /** Returns one filing as text, without {@link #header()}. */
  default String write(String file, ParseResult result) {
    StringWriter out = new StringWriter();
    try {
      write(file, result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Returns a writer of JSON objects indented for people. */
  static FilingWriter json() {
    return (document, out) -> JsonWriter.indented(out).write(document);
  }

  /** Returns a writer of JSON Lines: each filing on one line. */
  static FilingWriter jsonLines() {
    return (document, out) -> JsonWriter.lines(out).write(document);
  }

  /**
   * Returns a writer of EDGAR's {@code ownershipDocument}, with the CIKs in the filing or its
   * metadata.
   */
  static FilingWriter xml() {
    return xml(XmlOptions.NONE);
  }

  /** Returns a writer of EDGAR's {@code ownershipDocument}, with the CIKs in {@code options}. */
  static FilingWriter xml(XmlOptions options) {
    OwnershipXmlWriter writer = new OwnershipXmlWriter(options);
    return (document, out) ->
        writer.write(document.metadata().complete(document.result().filing()), out);
  }

  /** Returns a writer of CSV for spreadsheets, with a row for each transaction. */
  static FilingWriter csv() {
    return csv(new CsvWriter(CsvText.FORMULAS_ESCAPED, Certainty.ANY));
  }

  /** Returns a writer of CSV as {@code writer} writes it. */
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

  /** Returns a writer of clean Markdown with the same layout for all filings. */
  static FilingWriter markdown() {
    MarkdownWriter writer = new MarkdownWriter();
    return (document, out) ->
        out.write(writer.write(document.metadata().complete(document.result().filing())));
  }

  /**
   * Returns a writer of text for people, in lines of at most {@code width} characters if possible.
   */
  static FilingWriter text(int width) {
    TextView view = new TextView(width);
    return (document, out) -> {
      Filing filing = document.metadata().complete(document.result().filing());
      out.write(view.render(filing, Activity.of(filing, document.metadata().filingDate())));
    };
  }
}
