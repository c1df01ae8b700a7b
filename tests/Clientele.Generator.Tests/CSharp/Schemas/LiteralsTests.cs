using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class LiteralsTests
{
    [Theory]
    [InlineData("1", Scalar.Int32, "1")]
    [InlineData("1.9", Scalar.Int32, "1")]
    [InlineData("-2147483648", Scalar.Int32, "int.MinValue")]
    [InlineData("-2147483647.5", Scalar.Int32, "-2147483647")]
    [InlineData("2147483648", Scalar.Int32, "2147483647")]
    [InlineData("1e99", Scalar.Int32, "int.MaxValue")]
    [InlineData("-9223372036854775808", Scalar.Int64, "long.MinValue")]
    [InlineData("9223372036854775808", Scalar.Int64, "9223372036854775807L")]
    [InlineData("-1e99", Scalar.Int64, "long.MinValue")]
    [InlineData("0.50", Scalar.Double, "0.5D")]
    [InlineData("1.50", Scalar.Decimal, "1.50M")]
    [InlineData("1e99", Scalar.Decimal, "decimal.MaxValue")]
    public void A_number_that_the_type_of_an_enum_cannot_hold_becomes_its_nearest(
        string text,
        object type,
        string expected
    ) => Literals.Nearest(text, (Scalar)type).ShouldBe(expected);
}
