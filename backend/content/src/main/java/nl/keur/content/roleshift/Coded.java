package nl.keur.content.roleshift;

import java.util.Arrays;

/** A value that content knows by a code: an option of a question or a value of a fact. */
interface Coded {
  String code();

  /** The constant with this code, or the one that stands for not known. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code, E unknown) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(unknown);
  }
}
