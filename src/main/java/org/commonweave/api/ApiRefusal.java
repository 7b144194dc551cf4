package org.commonweave.api;

/// A request cannot be done; carries the answer.
public class ApiRefusal extends RuntimeException {

    private final transient Problem problem;

    public ApiRefusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
