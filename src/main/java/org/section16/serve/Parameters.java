package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.section16.batch.Inputs;

/** The query parameters of a request. Unknown ones are refused, not ignored. */
final class Parameters {
  static final String FORMAT = "format";
  static final String NAME = "name";
  static final String DOCUMENT = "document";
  static final String CODE = "code";

  private final Fields fields;

  private Parameters(Fields fields) {
    this.fields = requireNonNull(fields);
  }

  /**
   * Reads the parameters of {@code request}.
   *
   * @param known the names that are accepted
   */
  static Parameters of(Request request, List<String> known) throws ProblemException {
    Parameters parameters = new Parameters(fields(request));
    for (String name : new TreeSet<>(parameters.fields.getNames())) {
      if (!known.contains(name)) {
        throw badRequest(
            "unknown parameter '"
                + name
                + "'"
                + (known.isEmpty() ? "" : "; known parameters: " + String.join(", ", known)));
      }
      if (parameters.fields.getValues(name).size() > 1) {
        throw badRequest("parameter '" + name + "' is given twice");
      }
    }
    return parameters;
  }

  private static Fields fields(Request request) throws ProblemException {
    try {
      return Request.extractQueryParameters(request);
    } catch (IllegalArgumentException | IllegalStateException | HttpException.RuntimeException e) {
      throw badRequest("the query cannot be read: " + e.getMessage());
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(fields.getValue(name));
  }

  /** Returns the name of the document; by default the one the command line gives standard input. */
  String name() {
    return value(NAME).filter(name -> !name.isEmpty()).orElse(Inputs.STANDARD_INPUT);
  }

  /** Returns the format, or {@code defaultFormat} if none is given. */
  <F extends Enum<F>> F format(F[] formats, F defaultFormat) throws ProblemException {
    Optional<String> requested = value(FORMAT);
    if (requested.isEmpty()) {
      return defaultFormat;
    }
    for (F format : formats) {
      if (label(format).equals(requested.get().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw badRequest(
        "unknown format '"
            + requested.get()
            + "'; known formats: "
            + String.join(", ", Arrays.stream(formats).map(Parameters::label).toList()));
  }

  static String label(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  static ProblemException badRequest(String detail) {
    return new ProblemException(HttpStatus.BAD_REQUEST_400, detail);
  }
}
