package kz.esep.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.spreadsheet.SerialDate;

/** The functions that give the same in every program and at any time. */
enum Function {
    SUM {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            return Operand.of(
                    numbers(arguments, cells).map(found -> found.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    },
    COUNT {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            return Operand.of(numbers(arguments, cells).map(found -> BigDecimal.valueOf(found.size())));
        }
    },
    COUNTA {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            return Operand.of(all(arguments, cells)
                    .map(found -> BigDecimal.valueOf(found.stream()
                            .filter(operand -> !(operand instanceof Operand.Blank))
                            .count())));
        }
    },
    MIN {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            return Operand.of(numbers(arguments, cells)
                    .map(found -> found.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO)));
        }
    },
    MAX {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            return Operand.of(numbers(arguments, cells)
                    .map(found -> found.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO)));
        }
    },
    DATE {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            List<Optional<Integer>> parts = arguments.stream()
                    .map(argument -> whole(argument.value(cells)))
                    .toList();
            return parts.size() == 3 && parts.stream().allMatch(Optional::isPresent)
                    ? day(
                            parts.get(0).orElseThrow(),
                            parts.get(1).orElseThrow(),
                            parts.get(2).orElseThrow())
                    : Operand.unknown();
        }
    },
    IF {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            if (arguments.size() < 2 || arguments.size() > 3) {
                return Operand.unknown();
            }
            Optional<BigDecimal> condition = arguments.get(0).value(cells).number();
            if (condition.isEmpty()) {
                return Operand.unknown();
            }
            int chosen = condition.get().signum() != 0 ? 1 : 2;
            return chosen < arguments.size() ? arguments.get(chosen).value(cells) : new Operand.Truth(false);
        }
    },
    CONCATENATE {
        @Override
        Operand of(List<Expression> arguments, Expression.Cells cells) {
            Expression joined = new Expression.Constant(new Operand.Text(""));
            for (Expression argument : arguments) {
                joined = new Expression.Constant(new Expression.Joined(joined, argument).value(cells));
            }
            return joined.value(cells);
        }
    };

    /** So far from the year 1 months and days may be counted on; what is beyond is no day anyway. */
    private static final int FARTHEST = 100_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** What it gives for {@code arguments}. */
    abstract Operand of(List<Expression> arguments, Expression.Cells cells);

    /** The function {@code name}, in upper case. */
    static Optional<Function> find(String name) {
        for (Function function : values()) {
            if (function.name().equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** All numbers given; of cells only those that hold one, elsewhere there must be one. */
    private static Optional<List<BigDecimal>> numbers(List<Expression> arguments, Expression.Cells cells) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<List<Operand>> operands = argument.values(cells);
            if (operands.isEmpty()) {
                return Optional.empty();
            }
            for (Operand operand : operands.get()) {
                if (operand instanceof Operand.Amount number) {
                    numbers.add(number.value());
                } else if (!argument.isCells() || operand instanceof Operand.Unknown) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(numbers);
    }

    private static Optional<List<Operand>> all(List<Expression> arguments, Expression.Cells cells) {
        List<Operand> all = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<List<Operand>> operands = argument.values(cells);
            if (operands.isEmpty() || operands.get().contains(Operand.unknown())) {
                return Optional.empty();
            }
            all.addAll(operands.get());
        }
        return Optional.of(all);
    }

    private static Optional<Integer> whole(Operand operand) {
        return operand.number()
                .map(number -> number.setScale(0, RoundingMode.FLOOR))
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(FARTHEST)) < 0)
                .map(BigDecimal::intValueExact);
    }

    /** Months and days beyond their year and month are counted on: the 0th is the last day of the month before. */
    private static Operand day(int year, int month, int day) {
        try {
            int full = year >= 0 && year < FIRST_YEAR ? year + FIRST_YEAR : year;
            LocalDate date = LocalDate.of(full, 1, 1).plusMonths(month - 1L).plusDays(day - 1L);
            return date.getYear() > LAST_YEAR
                    ? Operand.unknown()
                    : Operand.of(SerialDate.serial(date.atStartOfDay(), false));
        } catch (DateTimeException e) {
            return Operand.unknown();
        }
    }
}
