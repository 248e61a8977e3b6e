package nl.keur.contract.web;

import jakarta.inject.Singleton;
import nl.keur.contract.DecideOnClause;
import nl.keur.contract.DescribeAgreement;
import nl.keur.contract.FillInValue;

/** What the contract manager does to a draft. */
@Singleton
record Changes(DescribeAgreement describe, FillInValue fillIn, DecideOnClause decide) {}
