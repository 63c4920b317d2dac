package org.section16.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.DiagnosticCode;

/**
 * What {@code testdata/codes.md} says of one code: a document that has it, and documents that just
 * do not.
 *
 * @param code the code
 * @param example the document that has it
 * @param nearMisses documents that do not
 */
public record CodeExamples(DiagnosticCode code, Edited example, List<Edited> nearMisses) {
  private static final String SECTION = "## ";
  private static final String RESULT = "gives";

  public CodeExamples {
    nearMisses = List.copyOf(nearMisses);
  }

  /** For the names of tests. */
  @Override
  public String toString() {
    return code.id();
  }

  /** The sections of {@code markdown}, in order. */
  public static List<CodeExamples> of(String markdown) {
    List<CodeExamples> sections = new ArrayList<>();
    int start = markdown.indexOf("\n" + SECTION);
    while (start >= 0) {
      int next = markdown.indexOf("\n" + SECTION, start + 1);
      sections.add(section(markdown.substring(start + 1, next < 0 ? markdown.length() : next)));
      start = next;
    }
    return sections;
  }

  private static CodeExamples section(String section) {
    String id = section.lines().findFirst().orElseThrow().substring(SECTION.length());
    List<Edited> documents = new ArrayList<>();
    for (FencedBlock block : FencedBlock.of(section)) {
      if (block.language().equals(RESULT)) {
        documents.add(documents.remove(documents.size() - 1).giving(block.lines()));
      } else {
        documents.add(new Edited(block.language(), block.lines(), List.of()));
      }
    }
    return new CodeExamples(
        DiagnosticCode.of(id).orElseThrow(() -> new IllegalArgumentException(id)),
        documents.get(0),
        documents.subList(1, documents.size()));
  }

  /**
   * A document of {@code testdata} with some of its lines replaced.
   *
   * @param base what is read, and how: the name of a file in {@code testdata}, or more
   * @param edits the new lines: {@code 26: | Common Stock |}, or {@code 16: «CA» → «X0»}
   * @param diagnostics what the document must give
   */
  public record Edited(String base, List<String> edits, List<String> diagnostics) {
    private static final Pattern EDIT = Pattern.compile("(\\*|\\d+(?:-\\d+)?): ?(.*)");
    private static final Pattern REPLACEMENT = Pattern.compile("«(.*)» → «(.*)»");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    public Edited {
      edits = List.copyOf(edits);
      diagnostics = List.copyOf(diagnostics);
    }

    Edited giving(List<String> expected) {
      return new Edited(base, edits, expected);
    }

    /** {@code document} with the edits, one after the other. */
    public String edit(String document) {
      List<String> lines = new ArrayList<>(document.lines().toList());
      Set<Integer> written = new HashSet<>();
      for (String edit : edits) {
        Matcher matcher = EDIT.matcher(edit);
        if (!matcher.matches()) {
          throw new IllegalArgumentException(edit);
        }
        String[] range = matcher.group(1).replace("*", "1-" + lines.size()).split("-", -1);
        for (int i = Integer.parseInt(range[0]);
            i <= Integer.parseInt(range[range.length - 1]);
            i++) {
          while (lines.size() < i) {
            lines.add("");
          }
          lines.set(i - 1, line(lines.get(i - 1), matcher.group(2), written.contains(i)));
          if (!isReplacement(matcher.group(2))) {
            written.add(i);
          }
        }
      }
      return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** A second text for one line makes a second line. */
    private static String line(String old, String edit, boolean written) {
      Matcher replacement = REPLACEMENT.matcher(edit);
      if (replacement.matches()) {
        return old.replace(replacement.group(1), characters(replacement.group(2)));
      }
      return (written ? old + "\n" : "") + characters(edit);
    }

    /** Tells whether {@code text} is what one of the edits puts into the document. */
    public boolean shows(String text) {
      return edits.stream().anyMatch(edit -> edit.contains(text));
    }

    private static boolean isReplacement(String edit) {
      return REPLACEMENT.matcher(edit).matches();
    }

    private static String characters(String text) {
      return CHARACTER
          .matcher(text)
          .replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
  }
}
