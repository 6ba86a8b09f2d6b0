package org.mpyforge.freezer.manifest;

/** Which functions manifests have. */
public enum ManifestApi {
  /**
   * Up to 1.19: {@code freeze}, {@code freeze_as_str}, {@code freeze_as_mpy}, {@code freeze_mpy},
   * {@code include} ({@code tools/makemanifest.py} of these releases).
   */
  FREEZE,

  /**
   * From 1.20 on: also {@code metadata}, {@code require}, {@code add_library}, {@code module},
   * {@code package} ({@code tools/manifestfile.py}).
   */
  PACKAGES
}
