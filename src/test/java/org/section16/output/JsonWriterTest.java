package org.section16.output;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.output.SampleFilings.at;
import static org.section16.output.SampleFilings.jointAmendment;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.Severity;
import org.section16.model.Filing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonWriterTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Test
  void aFilingOnOneLineConformsToTheSchema() throws IOException {
    String json = line(jointAmendment());

    assertThat(json).endsWith("}\n");
    assertThat(json.lines().count()).isEqualTo(1);
    assertThat(violations(json)).isEmpty();
  }

  @Test
  void theEmptyFilingConformsToTheSchema() throws IOException {
    assertThat(violations(line(Filing.EMPTY))).isEmpty();
  }

  @Test
  void theSchemaRejectsAnUnknownField() throws IOException {
    String json = line(jointAmendment()).replace("\"remarks\"", "\"remark\"");

    assertThat(violations(json)).hasSize(1);
  }

  @Test
  void aFieldHasValueRawTextFootnotesAndPlace() throws IOException {
    JsonNode row = read(line(jointAmendment())).at("/nonDerivativeTable/0");

    assertThat(row.at("/transactionAmounts/transactionPricePerShare").toString())
        .isEqualTo(
            "{\"value\":18.3654,\"raw\":\"$18.3654\",\"footnotes\":[\"F1\",\"F2\"],\"line\":20,\"column\":30}");
    assertThat(row.at("/transactionDate/value").asString()).isEqualTo("2013-08-06");
    assertThat(row.at("/kind").asString()).isEqualTo("nonDerivativeTransaction");
    assertThat(row.at("/line").asInt()).isEqualTo(20);
  }

  @Test
  void numbersAreExactAndPlain() throws IOException {
    String json = line(jointAmendment());

    assertThat(json).contains("{\"value\":4.10,\"raw\":\"$4.10\"");
    assertThat(json).contains("{\"value\":1000000000000.5,");
    assertThat(json).contains("{\"value\":10000.1234,");
  }

  @Test
  void aTextThatIsNotADateHasRawTextButNoValue() throws IOException {
    JsonNode field = read(line(jointAmendment())).at("/derivativeTable/0/transactionDate");

    assertThat(field.get("value").isNull()).isTrue();
    assertThat(field.get("raw").asString()).isEqualTo("08/O6/2013");
  }

  @Test
  void aBoxThatIsNotOnThePageIsNullAndAnUntickedOneIsFalse() throws IOException {
    JsonNode filing = read(line(jointAmendment()));

    assertThat(filing.get("noSecuritiesOwned").toString()).isEqualTo("{\"value\":null}");
    assertThat(filing.at("/notSubjectToSection16/value").isBoolean()).isTrue();
    assertThat(filing.at("/notSubjectToSection16/value").asBoolean()).isFalse();
    assertThat(filing.at("/filingGroup/value").asString()).isEqualTo("joint");
    assertThat(filing.at("/reportingOwners/1/reportingOwnerRelationship/isOfficer").toString())
        .isEqualTo("{\"value\":null}");
  }

  @Test
  void blankFieldsAreLeftOut() throws IOException {
    JsonNode row = read(line(jointAmendment())).at("/nonDerivativeTable/1");

    assertThat(row.propertyNames())
        .containsExactly(
            "kind", "line", "column", "securityTitle", "postTransactionAmounts", "ownershipNature")
        .inOrder();
  }

  @Test
  void footnoteTextsAppearOnceAndKeepTheirParagraphs() throws IOException {
    JsonNode footnotes = read(line(jointAmendment())).get("footnotes");

    assertThat(footnotes.size()).isEqualTo(3);
    assertThat(footnotes.get(1).get("id").asString()).isEqualTo("F2");
    assertThat(footnotes.get(1).get("text").asString())
        .isEqualTo("The price is a weighted average,\nranging from $18.00 to $18.81.");
    assertThat(footnotes.get(1).get("line").asInt()).isEqualTo(41);
  }

  @Test
  void diagnosticsArePartOfTheFiling() throws IOException {
    Diagnostic diagnostic =
        new Diagnostic(Severity.WARNING, DiagnosticCode.NOT_A_FILING, at(12, 7), "no form here");
    StringWriter out = new StringWriter();

    JsonWriter.lines(out).write("a/b.md", new ParseResult(Filing.EMPTY, List.of(diagnostic), ""));

    assertThat(out.toString()).startsWith("{\"file\":\"a/b.md\",");
    assertThat(out.toString())
        .endsWith(
            "\"diagnostics\":[{\"severity\":\"warning\",\"code\":\"not-a-filing\",\"line\":12,\"column\":7,"
                + "\"message\":\"no form here\"}]}\n");
    assertThat(violations(out.toString())).isEmpty();
  }

  @Test
  void indentedJsonHasOneFieldPerLine() throws IOException {
    StringWriter out = new StringWriter();

    JsonWriter.indented(out).write("a.md", new ParseResult(jointAmendment(), List.of(), ""));

    assertThat(out.toString())
        .startsWith(
            """
            {
              "file": "a.md",
              "documentType": { "value": "4/A", "raw": "", "line": 9, "column": 1 },
            """);
    assertThat(out.toString())
        .contains(
            """
              "footnotes": [
                { "id": "F1", "text": "Effected under a Rule 10b5-1 plan.", "line": 40, "column": 3 },
            """);
    assertThat(read(out.toString()))
        .isEqualTo(read(line(jointAmendment()).replace("filing.md", "a.md")));
  }

  @Test
  void aLoneSurrogateDoesNotStopTheWriter() throws IOException {
    StringWriter out = new StringWriter();

    JsonWriter.lines(out).write("a\ud800.md", new ParseResult(Filing.EMPTY, List.of(), ""));

    assertThat(out.toString()).contains("\"footnotes\":[]");
  }

  private static String line(Filing filing) throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter.lines(out).write("filing.md", new ParseResult(filing, List.of(), ""));
    return out.toString();
  }

  private static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  private static List<?> violations(String json) throws IOException {
    try (InputStream schema =
        JsonWriter.class.getResourceAsStream("/org/section16/filing.schema.json")) {
      Schema validator =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      return validator.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
