package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.section16.edgar.Difference;
import org.section16.edgar.FilingComparison;
import org.section16.internal.VisibleText;

/**
 * The summary of comparisons with EDGAR's filings: how often each field differs, and which
 * documents differ most. Thread-safe.
 *
 * <pre>{@code
 * field                                                different  missing  not in EDGAR
 * nonDerivativeTable.transactionAmounts.transactionShares      3        1             0
 *
 * differences  document
 *           3  b.md
 *           1  a.md
 * }</pre>
 */
public final class ComparisonSummary {
  /** The number of documents in the text; the JSON has all. */
  private static final int MAX_LISTED_DOCUMENTS = 20;

  private final Map<String, Map<Difference.Kind, Integer>> fields = new TreeMap<>();
  private final List<Document> documents = new ArrayList<>();
  private long compared;
  private long notPrinted;
  private int equal;
  private int failed;

  private record Document(String name, int differences) {}

  /** Adds the comparison of a document. */
  public synchronized void add(String document, FilingComparison comparison) {
    compared += comparison.comparedFields();
    notPrinted += comparison.notPrintedFields();
    if (comparison.isEqual()) {
      equal++;
      return;
    }
    documents.add(new Document(document, comparison.differences().size()));
    for (Difference difference : comparison.differences()) {
      fields
          .computeIfAbsent(field(difference), key -> new EnumMap<>(Difference.Kind.class))
          .merge(difference.kind(), 1, Integer::sum);
    }
  }

  /** Adds a document that could not be compared. */
  public synchronized void addFailure() {
    failed++;
  }

  /** Returns the path without row numbers: {@code nonDerivativeTable.securityTitle}. */
  private static String field(Difference difference) {
    return difference.path().replaceAll("\\[[^\\]]*]", "");
  }

  /** Returns the summary for people: both tables, and two lines of totals. */
  public synchronized String text() {
    StringBuilder text = new StringBuilder();
    if (!documents.isEmpty()) {
      appendFields(text);
      appendDocuments(text);
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "%,d fields compared; %,d that no page prints were skipped\n",
                compared,
                notPrinted))
        .append(
            String.format(
                Locale.ROOT,
                "%,d documents: %,d without differences, %,d with %,d differences, %,d not compared\n",
                equal + documents.size() + failed,
                equal,
                documents.size(),
                documents.stream().mapToInt(Document::differences).sum(),
                failed))
        .toString();
  }

  private void appendFields(StringBuilder text) {
    int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    String format = "%-" + width + "s  %9s  %7s  %12s\n";
    text.append(
        String.format(Locale.ROOT, format, "field", "different", "missing", "not in EDGAR"));
    fields.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -sum(entry.getValue())))
        .forEach(
            entry ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        format,
                        entry.getKey(),
                        count(entry.getValue(), Difference.Kind.DIFFERENT),
                        count(entry.getValue(), Difference.Kind.MISSING_IN_DOCUMENT),
                        count(entry.getValue(), Difference.Kind.NOT_IN_EDGAR))));
    text.append('\n');
  }

  private void appendDocuments(StringBuilder text) {
    text.append("differences  document\n");
    List<Document> sorted = documentsByDifferences();
    for (Document document : sorted.subList(0, Math.min(MAX_LISTED_DOCUMENTS, sorted.size()))) {
      text.append(
          String.format(
              Locale.ROOT,
              "%,11d  %s\n",
              document.differences(),
              VisibleText.line(document.name())));
    }
    if (sorted.size() > MAX_LISTED_DOCUMENTS) {
      text.append(
          String.format(
              Locale.ROOT, "and %,d more documents\n", sorted.size() - MAX_LISTED_DOCUMENTS));
    }
    text.append('\n');
  }

  private List<Document> documentsByDifferences() {
    return documents.stream()
        .sorted(
            Comparator.comparingInt((Document document) -> -document.differences())
                .thenComparing(Document::name))
        .toList();
  }

  private static int sum(Map<Difference.Kind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int count(Map<Difference.Kind, Integer> counts, Difference.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /**
   * Returns the summary for programs: {@code
   * {"documents":3,"equal":1,"different":1,"notCompared":1,"comparedFields":428,
   * "notPrintedFields":4,"fields":[{"field":…,"different":1,"missingInDocument":0,"notInEdgar":0}],
   * "differences":[{"file":…,"differences":1}]}}.
   */
  public synchronized String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("documents", equal + documents.size() + failed);
      json.writeNumberField("equal", equal);
      json.writeNumberField("different", documents.size());
      json.writeNumberField("notCompared", failed);
      json.writeNumberField("comparedFields", compared);
      json.writeNumberField("notPrintedFields", notPrinted);
      json.writeArrayFieldStart("fields");
      for (Map.Entry<String, Map<Difference.Kind, Integer>> field : fields.entrySet()) {
        json.writeStartObject();
        json.writeStringField("field", field.getKey());
        json.writeNumberField("different", count(field.getValue(), Difference.Kind.DIFFERENT));
        json.writeNumberField(
            "missingInDocument", count(field.getValue(), Difference.Kind.MISSING_IN_DOCUMENT));
        json.writeNumberField("notInEdgar", count(field.getValue(), Difference.Kind.NOT_IN_EDGAR));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("differences");
      for (Document document : documentsByDifferences()) {
        json.writeStartObject();
        json.writeStringField("file", document.name());
        json.writeNumberField("differences", document.differences());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }
}
