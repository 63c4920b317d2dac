package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Finding;
import org.section16.Severity;
import org.section16.SourceSpan;

/** Diagnostics as SARIF 2.1.0, a format for code review tools. */
final class SarifReport implements DiagnosticReport {
  private static final String UNRESERVED = "-._~/";

  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String head() {
    StringWriter rules = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(rules)) {
      json.writeStartArray();
      for (DiagnosticCode code : DiagnosticCode.values()) {
        writeRule(json, code);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[{\"tool\":{\"driver\":"
        + "{\"name\":\"section16\",\"version\":\""
        + version
        + "\",\"rules\":"
        + rules
        + "}},\"columnKind\":\"utf16CodeUnits\",\"results\":[\n";
  }

  private static void writeRule(JsonGenerator json, DiagnosticCode code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.id());
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", CodeExplanation.firstSentence(code).strip());
    json.writeEndObject();
    json.writeObjectFieldStart("fullDescription");
    json.writeStringField("text", code.explanation());
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", CodeExplanation.of(code));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String entries(String file, Optional<String> source, List<Diagnostic> diagnostics) {
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : Finding.of(diagnostics)) {
      entries.add(new Entry(finding, Optional.empty()));
      for (Finding consequence : finding.consequences()) {
        entries.add(new Entry(consequence, Optional.of(finding)));
      }
    }
    Document document = new Document(uri(file), source, new Fingerprints(source.orElse("")));
    return DiagnosticJson.objects(
        entries, separator(), (json, entry) -> writeResult(json, document, entry));
  }

  /** A document and its text, if it could be read. */
  private record Document(String uri, Optional<String> source, Fingerprints fingerprints) {}

  /** A result: a finding and its cause, which precedes it. */
  private record Entry(Finding finding, Optional<Finding> cause) {}

  private static void writeResult(JsonGenerator json, Document document, Entry entry)
      throws IOException {
    Finding finding = entry.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().id());
    json.writeStringField("level", level(finding.severity()));
    writeMessage(json, finding.message());
    json.writeArrayFieldStart("locations");
    for (Diagnostic place : finding.places()) {
      json.writeStartObject();
      writeLocation(json, document, place);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (entry.cause().isPresent()) {
      Finding cause = entry.cause().get();
      json.writeArrayFieldStart("relatedLocations");
      json.writeStartObject();
      writeLocation(json, document, cause.first());
      writeMessage(json, "follows from: " + cause.message());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", document.fingerprints().of(finding.first()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeMessage(JsonGenerator json, String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, Document document, Diagnostic place)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", document.uri());
    json.writeEndObject();
    if (document.source().isPresent()) {
      writeRegion(json, place.span(), document.source().get());
    }
    json.writeEndObject();
    if (place.path().isPresent()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", place.path().get());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private static void writeRegion(JsonGenerator json, SourceSpan span, String source)
      throws IOException {
    int line = span.line();
    int lineStart = span.start() - span.column() + 1;
    for (int i = span.start(); i < span.end(); i++) {
      if (isLineEnd(source, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", line);
    json.writeNumberField("endColumn", span.end() - lineStart + 1);
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.end() - span.start());
    json.writeEndObject();
  }

  /** Returns whether the character is the last of a line break: of CR LF, the line feed. */
  private static boolean isLineEnd(String source, int index) {
    return source.charAt(index) == '\n'
        || (source.charAt(index) == '\r' && !source.startsWith("\n", index + 1));
  }

  @Override
  public String tail(long files, long errors, long warnings, long infos) {
    return "\n]}]}\n";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Returns a relative or absolute URI of the file (RFC 3986). */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return uri.toString();
  }
}
