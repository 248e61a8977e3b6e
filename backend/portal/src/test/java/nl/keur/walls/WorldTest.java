package nl.keur.walls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Works in the {@link World}, alone: what others did there would count as done by this test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@OwnPortal
@ResourceLock("world")
@interface WorldTest {}
