import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.section16.cli.Main;
import org.section16.cli.Streams;

/**
 * Many runs of the program in one JVM, for most of a short run is the start of a JVM and its
 * compiler: {@code java -cp section16.jar .ci/Runs.java}. Each line of the input is the arguments
 * of a run, with tabs between them; each line of the output is its exit status.
 */
class Runs {
  public static void main(String[] none) throws IOException {
    var streams = new Streams(InputStream.nullInputStream(), System.err, System.err);
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      System.out.println(Main.run(streams, line.split("\t", -1)));
    }
  }
}
