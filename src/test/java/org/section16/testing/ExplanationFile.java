package org.section16.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.section16.Section16;
import org.section16.model.FactFields;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations of {@code testdata/explanations} with the facts that they state. */
public final class ExplanationFile {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ExplanationFile() {}

  /**
   * An explanation and the facts that it states, as JSON has them.
   *
   * @param text the explanation
   * @param facts one object for each fact
   */
  public record Annotated(String text, List<JsonNode> facts) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The explanations of a file, one in each line. */
  public static List<Annotated> read(String name) {
    return Documents.read(Documents.file("explanations/" + name))
        .lines()
        .filter(line -> !line.isBlank())
        .map(ExplanationFile::annotated)
        .toList();
  }

  private static Annotated annotated(String line) {
    JsonNode object = JSON.readTree(line);
    List<JsonNode> facts = new ArrayList<>();
    object.get("facts").forEach(facts::add);
    return new Annotated(object.get("text").asString(), facts);
  }

  /** What the program reads out of {@code explanation}, the only one of a small Form 4. */
  public static Footnote footnote(String explanation) {
    return Section16.parse(document(explanation)).filing().footnotes().get(0);
  }

  /** The facts of {@code explanation}, as JSON has them. */
  public static List<JsonNode> facts(String explanation) {
    return footnote(explanation).facts().stream().map(ExplanationFile::json).toList();
  }

  /** A small Form 4 with one explanation. */
  public static String document(String explanation) {
    String escaped = explanation.replaceAll("([\\\\`*_|\\[\\]<>])", "\\\\$1").replace("$", "\\$");
    return """
        FORM 4

        STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP

        | 1. Name and Address of Reporting Person * Doe Jane (Last) (First) (Middle) 1 MAIN STREET (Street) SPRINGFIELD CA 94065 (City) (State) (Zip) | 2. Issuer Name and Ticker or Trading Symbol ACME WIDGETS, INC. [ACMW] | 5. Relationship of Reporting Person(s) to Issuer (Check all applicable) [X] Director |
        |---|---|---|
        | | 3. Date of Earliest Transaction (Month/Day/Year) 08/06/2013 | 6. Individual or Joint/Group Filing (Check Applicable Line) [X] Form filed by One Reporting Person |

        Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned

        | 1. Title of Security (Instr. 3) | 2. Transaction Date (Month/Day/Year) | 2A. Deemed Execution Date, if any (Month/Day/Year) | 3. Transaction Code (Instr. 8) | | 4. Securities Acquired (A) or Disposed Of (D) (Instr. 3, 4 and 5) | | | 5. Amount of Securities Beneficially Owned Following Reported Transaction(s) (Instr. 3 and 4) | 6. Ownership Form: Direct (D) or Indirect (I) (Instr. 4) | 7. Nature of Indirect Beneficial Ownership (Instr. 4) |
        |---|---|---|---|---|---|---|---|---|---|---|
        | | | | Code | V | Amount | (A) or (D) | Price | | | |
        | Common Stock ⁽¹⁾ | 08/06/2013 | | S | | 10,000 | D | \\$18.36 | 55,500 | D | |

        Table II - Derivative Securities Acquired, Disposed of, or Beneficially Owned (e.g., puts, calls, warrants, options, convertible securities)

        Explanation of Responses:

        1. EXPLANATION

        /s/ Jane Doe

        08/07/2013

        ** Signature of Reporting Person
        """
        .replace("EXPLANATION", escaped);
  }

  private static JsonNode json(FootnoteFact fact) {
    Map<String, Object> object = object(FactFields.of(fact));
    object.put("kind", fact.kind().key());
    return JSON.valueToTree(object);
  }

  private static Map<String, Object> object(List<?> fields) {
    Map<String, Object> object = new TreeMap<>();
    for (Object field : fields) {
      if (field instanceof Map.Entry<?, ?> entry) {
        object.put(entry.getKey().toString(), value(entry.getValue()));
      }
    }
    return object;
  }

  private static Object value(Object value) {
    if (value instanceof List<?> list) {
      boolean fields = !list.isEmpty() && list.get(0) instanceof Map.Entry<?, ?>;
      return fields ? object(list) : list.stream().map(ExplanationFile::value).toList();
    }
    return value;
  }
}
