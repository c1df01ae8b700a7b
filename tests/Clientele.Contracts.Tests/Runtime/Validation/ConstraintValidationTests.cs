using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Clientele.Runtime.Validation;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Runtime.Validation;

public sealed class ConstraintValidationTests
{
    private const string TwoCharacters = "\U0001F600\U0001F600";

    [Theory]
    [InlineData(null, 3, 0, "")]
    [InlineData("", 0, 0, "")]
    [InlineData("", 1, 0, "at least 1 characters")]
    [InlineData("abc", 3, 3, "")]
    [InlineData("abc", 4, 2, "at least 4 characters|at most 2 characters")]
    [InlineData(TwoCharacters, 2, 2, "")]
    [InlineData(TwoCharacters, 3, 1, "at least 3 characters|at most 1 characters")]
    [InlineData("a" + TwoCharacters, 3, 3, "")]
    [InlineData("a" + TwoCharacters, 4, 2, "at least 4 characters|at most 2 characters")]
    public void A_character_of_a_text_is_a_scalar_value(string? text, long minimum, long maximum, string violations) =>
        Check("The value has to have ", validation =>
            {
                validation.MinLength(text, minimum);
                validation.MaxLength(text, maximum);
            })
            .ShouldBe(violations);

    [Theory]
    [InlineData(null, "")]
    [InlineData(3.0, "")]
    [InlineData(2.0, "at least 2.5|greater than 2")]
    [InlineData(4.0, "at most 3.5|less than 4")]
    [InlineData(3.25, "a multiple of 0.5")]
    [InlineData(double.PositiveInfinity, "at most 3.5|less than 4")]
    [InlineData(double.NaN, "at least 2.5|at most 3.5|greater than 2|less than 4|a multiple of 0.5")]
    public void A_number_is_checked_alike_as_itself_and_in_a_union(double? number, string violations)
    {
        const string Head = "The value has to be ";
        Check(Head, validation =>
            {
                validation.Minimum<double>(number, 2.5m);
                validation.Maximum<double>(number, 3.5m);
                validation.ExclusiveMinimum<double>(number, 2m);
                validation.ExclusiveMaximum<double>(number, 4m);
                validation.MultipleOf<double>(number, 0.5m);
                validation.MultipleOf<double>(number, 0m);
            })
            .ShouldBe(violations);
        CheckUnion(number, 2.5m, 3.5m, 2m, 4m, 0.5m).ShouldBe(violations);
        CheckUnion((float?)number, 2.5m, 3.5m, 2m, 4m, 0.5m).ShouldBe(violations);
    }

    [Theory]
    [InlineData("text")]
    [InlineData(true)]
    [InlineData((byte)3)]
    [InlineData((ushort)3)]
    [InlineData(3L)]
    [InlineData(3UL)]
    public void What_a_union_holds_may_be_any_number_or_none(object value) =>
        CheckUnion(value, 3m, 3m, 2m, 4m, 3m).ShouldBe("");

    [Fact]
    public void What_is_valid_costs_no_allocation()
    {
        var allocated = long.MaxValue;
        object boxed = 5L;
        string[] list = ["a", "b"];
        var map = new Dictionary<string, int> { ["a"] = 1 };
        var value = new Checked(validation =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            validation.MinLength(TwoCharacters, 2);
            validation.MaxLength(TwoCharacters, 2);
            validation.Minimum<int>(5, 1m);
            validation.ExclusiveMaximum<double>(5.5, 6m);
            validation.MultipleOf<decimal>(5m, 2.5m);
            validation.Minimum(boxed, 1m);
            validation.MinItems(list, 1);
            validation.MaxItems(list, 2);
            validation.MinProperties(map, 1);
            validation.MaxProperties(map, 1);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        ConstraintValidation.Validate(value).ShouldBeEmpty();
        ConstraintValidation.Validate(value).ShouldBeEmpty();
        allocated.ShouldBe(0);
    }

    [Theory]
    [InlineData(6.62607015e-34, "0", "at most|less than")]
    [InlineData(-6.62607015e-34, "0", "at least|greater than")]
    [InlineData(0.99999999999999989, "1", "at least|greater than")]
    [InlineData(1.0000000000000002, "1", "at most|less than")]
    [InlineData(0.1, "0.1", "greater than|less than")]
    [InlineData(double.PositiveInfinity, "79228162514264337593543950335", "at most|less than")]
    public void A_real_number_is_compared_with_all_its_digits(double number, string text, string violations)
    {
        var bound = decimal.Parse(text, CultureInfo.InvariantCulture);
        var expected = string.Join('|', violations.Split('|').Select(relation => relation + " " + text));

        Check("The value has to be ", validation =>
            {
                validation.Minimum<double>(number, bound);
                validation.Maximum<double>(number, bound);
                validation.ExclusiveMinimum<double>(number, bound);
                validation.ExclusiveMaximum<double>(number, bound);
            })
            .ShouldBe(expected);
        CheckUnion(number, bound, bound, bound, bound, 0m).ShouldBe(expected);
    }

    [Fact]
    public void Items_are_told_from_each_other_by_what_they_hold()
    {
        var json = JsonSerializer.Deserialize<JsonElement[]>("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1.0}]")!;

        CheckUnique<IReadOnlyList<int>>([1, 2], [1, 2]).ShouldBe("The items have to differ from each other");
        CheckUnique<IReadOnlyList<int>>([1, 2], [2, 1]).ShouldBe("");
        CheckUnique<byte[]>([1], [1]).ShouldBe("The items have to differ from each other");
        CheckUnique(json).ShouldBe("The items have to differ from each other");
        CheckUnique(json[0], json[0].GetProperty("a")).ShouldBe("");
        CheckUnique<int?>(null, 0).ShouldBe("");
        CheckUnique<string?>(null, "").ShouldBe("");
    }

    private static string CheckUnique<T>(params T[] items) => Check("", validation => validation.UniqueItems(items));

    private static string CheckUnion(
        object? value,
        decimal minimum,
        decimal maximum,
        decimal exclusiveMinimum,
        decimal exclusiveMaximum,
        decimal divisor
    ) => Check("The value has to be ", validation =>
        {
            validation.Minimum(value, minimum);
            validation.Maximum(value, maximum);
            validation.ExclusiveMinimum(value, exclusiveMinimum);
            validation.ExclusiveMaximum(value, exclusiveMaximum);
            validation.MultipleOf(value, divisor);
            validation.MultipleOf(value, 0m);
        });

    private static string Check(string head, Action<ConstraintValidation> check)
    {
        var messages = new List<string>();
        foreach (var violation in ConstraintValidation.Validate(new Checked(check)))
        {
            violation.Message.ShouldStartWith(head);
            messages.Add(violation.Message[head.Length..]);
        }

        return string.Join('|', messages);
    }

    private sealed class Checked(Action<ConstraintValidation> check) : IValidatable
    {
        public void Validate(ConstraintValidation validation) => check(validation);
    }
}
