package nl.keur.contract;

import java.time.Instant;
import java.util.List;
import nl.keur.content.clause.value.ParameterProblem;

/** What the clause package refuses. */
public sealed interface ContractProblem {
  /** No such offer here. */
  record OfferUnknown() implements ContractProblem {}

  /** A package is made for the offer to which the contract was awarded. */
  record NotAwarded() implements ContractProblem {}

  record StalePackage(int currentVersion) implements ContractProblem {}

  record AlreadyFrozen(Instant at) implements ContractProblem {}

  record SetUnknown(String set) implements ContractProblem {}

  record ClauseUnknown(String clause) implements ContractProblem {}

  record ParameterUnknown(String parameter) implements ContractProblem {}

  /** The value stands in the file, or follows from another step; it is not typed here. */
  record NotToBeTyped() implements ContractProblem {}

  /** The value does not fit its parameter. */
  record ValueRefused(List<ParameterProblem> problems) implements ContractProblem {
    public ValueRefused {
      problems = List.copyOf(problems);
    }
  }

  /** Something still stands in the way of freezing. */
  record ObstaclesStand(List<PackageObstacle> obstacles) implements ContractProblem {
    public ObstaclesStand {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** The person who is to answer for the system does not work here. */
  record OwnerUnknown() implements ContractProblem {}

  /** Clauses that exclude each other can't be printed in one document. */
  record NotPrintable() implements ContractProblem {}

  /** This version of the portal would number a frozen package otherwise than it was frozen. */
  record NumberedOtherwise() implements ContractProblem {}
}
