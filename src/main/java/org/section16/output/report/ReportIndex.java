package org.section16.output.report;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.OptionalInt;
import org.section16.Diagnostic;
import org.section16.Severity;
import org.section16.model.Filing;

/**
 * The index of the {@linkplain ReportPage pages} of several documents, with what each reports and
 * its number of diagnostics. Like them, it is self-contained and never runs anything in a document.
 */
public final class ReportIndex {
  /** The number of owners of a joint filing that are named. */
  private static final int MAX_OWNERS = 3;

  /**
   * A document of the index.
   *
   * @param name the name of the document
   * @param page the path of its page, relative to the index and separated by {@code /}; empty if it
   *     has none
   * @param filing the filing that was read
   * @param diagnostics the diagnostics of the document
   * @param differences the number of fields that differ from EDGAR's filing; empty if it was not
   *     compared
   */
  public record Entry(
      String name,
      String page,
      Filing filing,
      List<Diagnostic> diagnostics,
      OptionalInt differences) {
    public Entry {
      requireNonNull(name);
      requireNonNull(page);
      requireNonNull(filing);
      requireNonNull(differences);
      diagnostics = List.copyOf(diagnostics);
    }

    long count(Severity severity) {
      return diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
  }

  private ReportIndex() {}

  /** Renders the index of {@code entries}, in their order. */
  public static String render(List<Entry> entries) {
    boolean hasComparisons = entries.stream().anyMatch(entry -> entry.differences().isPresent());
    String title = Counts.of(entries.size(), "document");
    Html html = new Html();
    html.open("header").open("div", "what").element("h1", "file", title).close();
    writeSummary(html, entries, hasComparisons);
    html.open("label", "filter").text("Filter ");
    html.open("input").attribute("id", "filter").attribute("type", "search").closeEmpty();
    html.close().close().line();
    html.open("main", "index").open("table").attribute("id", "documents");
    writeHeadings(html, hasComparisons);
    html.open("tbody").line();
    entries.forEach(entry -> writeRow(html, entry, hasComparisons));
    html.close().close().close().line();
    return Page.of(title, "index.js", html);
  }

  private static void writeSummary(Html html, List<Entry> entries, boolean hasComparisons) {
    html.open("p", "counts");
    for (Severity severity : Severity.values()) {
      long count = entries.stream().mapToLong(entry -> entry.count(severity)).sum();
      if (count > 0) {
        html.element("span", "count " + severity.label(), Counts.of(count, severity.label()));
        html.text(" ");
      }
    }
    if (hasComparisons) {
      long count = entries.stream().mapToLong(entry -> entry.differences().orElse(0)).sum();
      html.element("span", "count difference", Counts.of(count, "difference"));
      html.text(" ");
    }
    long clean = entries.stream().filter(entry -> entry.diagnostics().isEmpty()).count();
    html.element("span", "count clean", clean + " without diagnostics").close();
  }

  private static void writeHeadings(Html html, boolean hasComparisons) {
    html.open("thead").open("tr");
    writeHeading(html, "Document");
    writeHeading(html, "Form");
    writeHeading(html, "Issuer");
    writeHeading(html, "Reporting owner");
    writeHeading(html, "Period");
    writeHeading(html, "Rows");
    writeHeading(html, "Errors");
    writeHeading(html, "Warnings");
    writeHeading(html, "Infos");
    if (hasComparisons) {
      writeHeading(html, "Differences");
    }
    html.close().close().line();
  }

  private static void writeHeading(Html html, String caption) {
    html.open("th").attribute("scope", "col").open("button").attribute("type", "button");
    html.text(caption).close().close();
  }

  private static void writeRow(Html html, Entry entry, boolean hasComparisons) {
    Filing filing = entry.filing();
    html.open("tr").open("th").attribute("scope", "row");
    if (entry.page().isEmpty()) {
      html.text(entry.name());
      entry.diagnostics().stream()
          .map(Diagnostic::message)
          .forEach(message -> html.element("p", "reason", message));
    } else {
      html.open("a").attribute("href", link(entry.page())).text(entry.name()).close();
    }
    html.close();
    writeCell(html, "letter", filing.documentType().value().map(type -> type.code()).orElse(""));
    writeCell(html, "text", filing.issuer().issuerName().value().orElse(""));
    writeCell(html, "text", owners(filing));
    html.open("td", "letter");
    filing
        .periodOfReport()
        .value()
        .ifPresent(date -> html.attribute("data-key", date.toString()).text(Spelling.date(date)));
    html.close();
    writeCell(html, "number", Long.toString(filing.entries().count()));
    for (Severity severity : Severity.values()) {
      writeCount(html, severity.label(), entry.count(severity));
    }
    if (hasComparisons) {
      if (entry.differences().isPresent()) {
        writeCount(html, "difference", entry.differences().getAsInt());
      } else {
        html.open("td", "number").attribute("data-key", "-1").text("not compared").close();
      }
    }
    html.close().line();
  }

  private static void writeCell(Html html, String classes, String text) {
    html.element("td", classes, text);
  }

  /** Writes a count; zeros are less conspicuous. */
  private static void writeCount(Html html, String kind, long count) {
    html.element("td", count == 0 ? "number zero" : "number some " + kind, Long.toString(count));
  }

  private static String owners(Filing filing) {
    List<String> names =
        filing.reportingOwners().stream()
            .flatMap(owner -> owner.rptOwnerName().value().stream())
            .toList();
    String shown = String.join("; ", names.subList(0, Math.min(MAX_OWNERS, names.size())));
    return names.size() > MAX_OWNERS
        ? shown + " and " + (names.size() - MAX_OWNERS) + " more"
        : shown;
  }

  private static String link(String path) {
    try {
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }
}
