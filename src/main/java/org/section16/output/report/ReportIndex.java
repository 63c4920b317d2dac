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
 * The page that leads to the {@linkplain ReportPage pages} of several documents: what each is, and
 * how much is to be said of it. Like them it needs nothing else, and runs nothing of a document.
 */
public final class ReportIndex {
  /** How many names of a joint filing are shown. */
  private static final int OWNERS = 3;

  /**
   * A document.
   *
   * @param name its name
   * @param page path of its page below that of the index, {@code /} between the names; empty if it
   *     has none
   * @param filing what it reports
   * @param diagnostics what is said of it
   * @param differences in how many fields it differs from EDGAR's filing; empty if it was not
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

  /** The page of several documents, in their order. */
  public static String render(List<Entry> entries) {
    boolean compared = entries.stream().anyMatch(entry -> entry.differences().isPresent());
    String title = Counts.of(entries.size(), "document");
    Html html = new Html();
    html.open("header").open("div", "what").element("h1", "file", title).close();
    writeSummary(html, entries, compared);
    html.open("label", "filter").text("Filter ");
    html.open("input").attribute("id", "filter").attribute("type", "search").closeEmpty();
    html.close().close().line();
    html.open("main", "index").open("table").attribute("id", "documents");
    writeHeadings(html, compared);
    html.open("tbody").line();
    entries.forEach(entry -> writeRow(html, entry, compared));
    html.close().close().close().line();
    return Page.of(title, "index.js", html);
  }

  private static void writeSummary(Html html, List<Entry> entries, boolean compared) {
    html.open("p", "counts");
    for (Severity severity : Severity.values()) {
      long count = entries.stream().mapToLong(entry -> entry.count(severity)).sum();
      if (count > 0) {
        html.element("span", "count " + severity.label(), Counts.of(count, severity.label()));
        html.text(" ");
      }
    }
    if (compared) {
      long count = entries.stream().mapToLong(entry -> entry.differences().orElse(0)).sum();
      html.element("span", "count difference", Counts.of(count, "difference"));
      html.text(" ");
    }
    long clean = entries.stream().filter(entry -> entry.diagnostics().isEmpty()).count();
    html.element("span", "count clean", clean + " without diagnostics").close();
  }

  private static void writeHeadings(Html html, boolean compared) {
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
    if (compared) {
      writeHeading(html, "Differences");
    }
    html.close().close().line();
  }

  private static void writeHeading(Html html, String caption) {
    html.open("th").attribute("scope", "col").open("button").attribute("type", "button");
    html.text(caption).close().close();
  }

  private static void writeRow(Html html, Entry entry, boolean compared) {
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
    if (compared) {
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

  /** A zero is written, but does not catch the eye. */
  private static void writeCount(Html html, String kind, long count) {
    html.element("td", count == 0 ? "number zero" : "number some " + kind, Long.toString(count));
  }

  private static String owners(Filing filing) {
    List<String> names =
        filing.reportingOwners().stream()
            .flatMap(owner -> owner.rptOwnerName().value().stream())
            .toList();
    String shown = String.join("; ", names.subList(0, Math.min(OWNERS, names.size())));
    return names.size() > OWNERS ? shown + " and " + (names.size() - OWNERS) + " more" : shown;
  }

  private static String link(String path) {
    try {
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
