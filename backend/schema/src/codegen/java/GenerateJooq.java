import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes from the portable migrations. Arguments: the folder of the migrations,
 * the folder to write to. Runs on an in-memory H2, so that building needs no database server.
 */
public class GenerateJooq {
  public static void main(String[] folders) throws Exception {
    String url =
        "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("filesystem:" + folders[0] + "/common")
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa"))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("public")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history"))
                    .withGenerate(
                        new Generate()
                            .withRecords(true)
                            .withJavaTimeTypes(true)
                            .withImplicitJoinPathsToMany(false)
                            .withImplicitJoinPathsManyToMany(false))
                    .withTarget(
                        new Target().withPackageName("nl.keur.schema").withDirectory(folders[1]))));
  }
}
