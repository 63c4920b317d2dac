package sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.output.FilingWriter;

/** Reads a filing with the library on the class path and writes it as JSON. */
public final class Sample {
  private Sample() {}

  public static void main(String[] arguments) throws IOException {
    ParseResult result = Section16.parse(Path.of(arguments[0]));
    StringWriter json = new StringWriter();
    FilingWriter.jsonLines().write("filing.md", result, json);
    if (!result.diagnostics().isEmpty() || !json.toString().contains("\"QUALYS, INC.\"")) {
      throw new AssertionError(result.diagnostics() + json.toString());
    }
    System.out.println("class path: " + result.filing().issuer().issuerName().raw());
  }
}
