package org.mpyforge.vm;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.vm.object.PyClass;
import org.mpyforge.vm.object.PyType;

/**
 * Adds up the memory of all objects that a machine can reach: its modules, the frames of its
 * threads, and what they lead to. It knows the machine's own classes by their fields and a few of
 * Java's collections; what else an object holds belongs to the host, not to the program.
 */
final class HeapWalker {
  private static final String OWN = "org.mpyforge.vm.";
  private static final int HEADER = 16;
  private static final int REFERENCE = 8;

  private final Map<Class<?>, List<Field>> fieldsOf = new HashMap<>();
  private final IdentitySet seen = new IdentitySet();
  private final ArrayDeque<Object> waiting = new ArrayDeque<>();
  private long bytes;

  private HeapWalker() {}

  /** Visits all that a machine can reach. */
  static HeapWalker walk(Vm vm) {
    var walker = new HeapWalker();
    walker.reach(vm);
    for (Object next; (next = walker.waiting.poll()) != null; ) {
      walker.visit(next);
    }
    return walker;
  }

  /** The memory that the machine's objects take, bytes, about. */
  long bytes() {
    return bytes;
  }

  /** Whether the machine can reach an object. */
  boolean reaches(Object object) {
    return seen.contains(object);
  }

  private void reach(Object object) {
    if (object != null && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void visit(Object object) {
    bytes += HEADER;
    if (object instanceof Object[] array) {
      bytes += (long) REFERENCE * array.length;
      for (Object item : array) {
        reach(item);
      }
    } else if (object.getClass().isArray()) {
      bytes += (long) Array.getLength(object) * widthOf(object.getClass().getComponentType());
    } else if (object instanceof BigInteger number) {
      bytes += number.bitLength() / Byte.SIZE;
    } else if (object instanceof String text) {
      bytes += text.length();
    } else if (object instanceof Collection<?> collection) {
      visitAll(collection);
    } else if (object instanceof Map<?, ?> map) {
      visitAll(map.keySet());
      visitAll(map.values());
    } else if (object instanceof HeapPart part) {
      part.forEachReference(this::reach);
    } else if (isOwn(object)) {
      visitFields(object);
    }
  }

  private void visitAll(Collection<?> items) {
    bytes += 2L * REFERENCE * items.size();
    for (Object item : items) {
      reach(item);
    }
  }

  /** Whether an object is the machine's: built-in types belong to all machines. */
  private static boolean isOwn(Object object) {
    return object.getClass().getName().startsWith(OWN)
        && !object.getClass().isHidden()
        && !(object instanceof Enum)
        && (!(object instanceof PyType) || object instanceof PyClass);
  }

  private void visitFields(Object object) {
    for (Field field : fieldsOf.computeIfAbsent(object.getClass(), HeapWalker::instanceFields)) {
      bytes += REFERENCE;
      if (!field.getType().isPrimitive()) {
        reach(valueOf(field, object));
      }
    }
  }

  private static Object valueOf(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field of this module: " + field, e);
    }
  }

  private static List<Field> instanceFields(Class<?> type) {
    var fields = new ArrayList<Field>();
    for (Class<?> t = type; t != null && t.getName().startsWith(OWN); t = t.getSuperclass()) {
      for (Field field : t.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static int widthOf(Class<?> primitive) {
    if (primitive == long.class || primitive == double.class) {
      return Long.BYTES;
    }
    if (primitive == int.class || primitive == float.class) {
      return Integer.BYTES;
    }
    return primitive == char.class || primitive == short.class ? Short.BYTES : 1;
  }

  /** The objects that have been seen: by identity, in one array. */
  private static final class IdentitySet {
    private Object[] table = new Object[1 << 12];
    private int size;

    boolean add(Object object) {
      int mask = table.length - 1;
      int slot = slotOf(object, mask);
      while (table[slot] != null) {
        if (table[slot] == object) {
          return false;
        }
        slot = slot + 1 & mask;
      }
      table[slot] = object;
      if (++size * 2 > table.length) {
        grow();
      }
      return true;
    }

    boolean contains(Object object) {
      int mask = table.length - 1;
      int slot = slotOf(object, mask);
      while (table[slot] != null && table[slot] != object) {
        slot = slot + 1 & mask;
      }
      return table[slot] == object;
    }

    private static int slotOf(Object object, int mask) {
      return System.identityHashCode(object) * 0x9e3779b9 >>> 8 & mask;
    }

    private void grow() {
      Object[] old = table;
      table = new Object[2 * old.length];
      size = 0;
      for (Object object : old) {
        if (object != null) {
          add(object);
        }
      }
    }
  }
}
