using System.Linq;
using System.Reflection;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Runtime.Validation;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class ValidationKeywordsTests
{
    [Fact]
    public void Every_limit_is_one_row_with_its_kind_of_values() =>
        Rows(
                new Constraints
                {
                    Minimum = "1",
                    Maximum = "9",
                    MultipleOf = "0.5",
                    MinLength = 1,
                    MaxLength = 2,
                    Pattern = "^a",
                    MinItems = 3,
                    MaxItems = 4,
                    UniqueItems = true,
                    MinProperties = 5,
                    MaxProperties = 6,
                }
            )
            .ShouldBe(
                "Number Minimum 1, Number Maximum 9, Number MultipleOf 0.5, Text MinLength 1, Text MaxLength 2, "
                    + "Text Pattern ^a, List MinItems 3, List MaxItems 4, List UniqueItems true, Map MinProperties 5, "
                    + "Map MaxProperties 6"
            );

    [Fact]
    public void A_bound_is_exclusive_or_not_but_never_both() =>
        Rows(
                new Constraints
                {
                    Minimum = "1",
                    ExclusiveMinimum = true,
                    Maximum = "9",
                    ExclusiveMaximum = true,
                }
            )
            .ShouldBe("Number ExclusiveMinimum 1, Number ExclusiveMaximum 9");

    [Fact]
    public void What_is_not_said_is_no_row() => Rows(new Constraints { MinLength = 0 }).ShouldBe("Text MinLength 0");

    [Fact]
    public void A_pattern_alone_is_a_text_and_uniqueness_alone_a_word()
    {
        ValidationKeywords.All.Where(static row => row.IsText).Select(static row => row.Method).ShouldBe(["Pattern"]);
        ValidationKeywords
            .All.Where(static row => row.Word is not null)
            .Select(static row => row.Method)
            .ShouldBe(["UniqueItems"]);
    }

    [Fact]
    public void The_runtime_has_a_method_for_each() =>
        ValidationKeywords
            .All.Select(static row => row.Method)
            .Except(
                typeof(ConstraintValidation)
                    .GetMethods(BindingFlags.Public | BindingFlags.Instance)
                    .Select(static method => method.Name)
            )
            .ShouldBeEmpty();

    private static string Rows(Constraints constraints) =>
        string.Join(
            ", ",
            ValidationKeywords
                .All.Select(row => (Row: row, Value: row.Get(constraints)))
                .Where(static entry => entry.Value is not null)
                .Select(static entry => $"{entry.Row.Kind} {entry.Row.Method} {entry.Value}")
        );
}
