package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.inspect.PythonText;

/**
 * Data files as a Python module {@code R}, in which {@code pkg_resources} looks for them: a
 * dictionary {@code R} from names to bytes, a line each, as {@code mpy_bin2res.py} writes it.
 */
public final class ResourceModule {
  /** The name of the file that a package has it in. */
  public static final String FILE = "R.py";

  private ResourceModule() {}

  /**
   * The module's text.
   *
   * @param files contents by name, in the order they are to have
   */
  public static byte[] of(Map<String, byte[]> files) {
    var text = new StringBuilder("R = {\n");
    files.forEach(
        (name, content) ->
            text.append(PythonText.quote(name))
                .append(": ")
                .append(PythonText.repr(new Constant.Bytes(ByteString.copyOf(content))))
                .append(",\n"));
    return text.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
