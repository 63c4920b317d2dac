package org.section16.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.Section16;

/**
 * A small change of a document of {@code testdata} and what is read differently because of it.
 *
 * <pre>
 * = a city that touches its state
 * &#64; filings/form4-option-exercise.md
 * - REDWOOD CITY CA 94065
 * + REDWOOD CITYCA 94065
 * > reportingOwners[1].address.city: REDWOOD CITY
 * ! 16:151: warning: 'CITYCA' was read as CITY CA [repaired-value]
 * </pre>
 *
 * <p>Lines behind {@code -} occur once in the document and are replaced by the lines behind {@code
 * +} that follow; without a document, the lines behind {@code +} are one. Lines behind {@code >}
 * are the fields that are read differently, with the source where it is not the same text; lines
 * behind {@code !} are all diagnostics.
 *
 * @param title what the change shows
 * @param input the document and the change, as the file has them
 * @param expected what is read differently
 */
public record Reading(String title, List<String> input, List<String> expected) {
  public Reading {
    input = List.copyOf(input);
    expected = List.copyOf(expected);
  }

  /** The document with its change. */
  public String document() {
    String document = base();
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    for (String line : input) {
      if (line.startsWith("-") && !to.isEmpty()) {
        document = edited(document, from, to);
        from.clear();
        to.clear();
      }
      if (!line.startsWith("@")) {
        (line.startsWith("-") ? from : to).add(line.length() < 2 ? "" : line.substring(2));
      }
    }
    return edited(document, from, to);
  }

  /** What is read differently now, in the form of {@link #expected}. */
  public List<String> actual() {
    String base = base();
    Map<String, String> before = fields(base, Section16.parse(base));
    String document = document();
    ParseResult result = Section16.parse(document);
    Map<String, String> after = fields(document, result);
    List<String> lines = new ArrayList<>();
    before.keySet().stream()
        .filter(path -> !after.containsKey(path))
        .forEach(path -> lines.add("> " + path + " is missing"));
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path))) {
            lines.add("> " + path + ": " + text);
          }
        });
    for (Diagnostic diagnostic : result.diagnostics()) {
      lines.add("! " + diagnostic.format("").substring(1));
    }
    return lines;
  }

  @Override
  public String toString() {
    return title;
  }

  private String base() {
    return input.stream()
        .filter(line -> line.startsWith("@ "))
        .findFirst()
        .map(line -> Documents.read(Documents.file(line.substring(2))))
        .orElse("");
  }

  private String edited(String document, List<String> from, List<String> to) {
    String old = String.join("\n", from);
    int at = document.indexOf(old);
    if (at < 0 || from.isEmpty() != document.isEmpty()) {
      throw new IllegalArgumentException(title + ": the document does not hold " + from);
    }
    if (!old.isEmpty() && document.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(title + ": the document holds more than one " + from);
    }
    return document.substring(0, at)
        + String.join("\n", to)
        + document.substring(at + old.length());
  }

  private static Map<String, String> fields(String document, ParseResult result) {
    Map<String, String> fields = FilingFields.texts(result.filing());
    FilingFields.spans(result.filing())
        .forEach(
            (path, span) ->
                fields.computeIfPresent(
                    path,
                    (key, text) -> {
                      String source = span.textIn(document);
                      return source.equals(text) ? text : text + " <- " + source;
                    }));
    fields.replaceAll((path, text) -> text.replace("\n", "\\n"));
    return fields;
  }
}
