package nl.keur.purpose;

import io.micronaut.serde.annotation.SerdeImport;
import nl.keur.content.purpose.IntendedPurpose;

/** The intended purpose is JSON as it is: sealed, hashed and shown. */
@SerdeImport(IntendedPurpose.class)
@SerdeImport(IntendedPurpose.Sentence.class)
@SerdeImport(IntendedPurpose.AllowedUse.class)
@SerdeImport(IntendedPurpose.ExcludedUse.class)
@SerdeImport(IntendedPurpose.ForeseeableMisuse.class)
@SerdeImport(IntendedPurpose.Group.class)
@SerdeImport(IntendedPurpose.Classification.class)
@SerdeImport(IntendedPurpose.Decision.class)
@SerdeImport(IntendedPurpose.Setting.class)
@SerdeImport(IntendedPurpose.AiSystem.class)
@SerdeImport(IntendedPurpose.Provider.class)
@SerdeImport(IntendedPurpose.ProviderStatement.class)
final class PurposeJson {
  private PurposeJson() {}
}
