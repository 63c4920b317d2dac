package org.section16.serve;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the server is OpenAPI 3.1, and true. */
final class OpenApiTest {
  private static Client client;
  private static String description;

  @BeforeAll
  static void start() {
    client = Client.of(Client.options());
    description = client.get("/v1/openapi.json").body();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  private static SwaggerParseResult read(String text) {
    return new OpenAPIV3Parser().readContents(text, List.of(), null);
  }

  private static OpenAPI api() {
    return read(description).getOpenAPI();
  }

  @Test
  void theDescriptionIsValidOpenApi31() {
    assertThat(read(description).getMessages()).isEmpty();
    assertThat(api().getSpecVersion()).isEqualTo(SpecVersion.V31);
  }

  @Test
  void anInvalidDescriptionIsDetected() {
    assertThat(read(description.replace("\"info\":", "\"x-info\":")).getMessages()).isNotEmpty();
    assertThat(read(description.replace("\"in\": \"query\"", "\"in\": \"nowhere\"")).getMessages())
        .isNotEmpty();
  }

  @Test
  void eachPathAcceptsTheDescribedMethods() {
    for (Map.Entry<String, PathItem> path : api().getPaths().entrySet()) {
      HttpResponse<String> answer = client.send("OPTIONS", path.getKey(), new byte[0]);

      TreeSet<String> described = new TreeSet<>(List.of("OPTIONS"));
      path.getValue().readOperationsMap().keySet().forEach(method -> described.add(method.name()));
      assertThat(
              new TreeSet<>(
                  List.of(answer.headers().firstValue("Allow").orElseThrow().split(", "))))
          .isEqualTo(described);
    }
  }

  @Test
  void eachFormatReturnsADescribedMediaType() {
    for (String path : List.of("/v1/parse", "/v1/check", "/v1/report")) {
      var operation = requireNonNull(api().getPaths().get(path)).getPost();
      for (Object format : formats(operation.getParameters())) {
        String query = format.equals("") ? "" : "?format=" + format;
        String type =
            client
                .post(path + query, "x")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        assertThat(requireNonNull(operation.getResponses().get("200")).getContent().keySet())
            .contains(type.replaceAll(";.*", ""));
      }
    }
  }

  private static List<?> formats(List<Parameter> parameters) {
    return parameters.stream()
        .filter(parameter -> parameter.getName().equals("format"))
        .findFirst()
        .<List<?>>map(parameter -> parameter.getSchema().getEnum())
        .orElse(List.of(""));
  }
}
