package org.mpyforge.vm.io;

import org.mpyforge.vm.object.Members;

/** The module {@code vfs}. */
public final class VfsModule {
  private VfsModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.kw("mount", 0, Mounts::mount);
    m.fn1("umount", Mounts::umount);
    m.value("VfsFat", BoardVfs.FAT);
    m.value("VfsLfs1", BoardVfs.LFS1);
    m.value("VfsLfs2", BoardVfs.LFS2);
    m.value("VfsRom", BoardVfs.ROM);
    m.value("VfsPosix", PosixVfs.TYPE);
  }
}
