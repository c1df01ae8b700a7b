using Clientele.Generator.CSharp.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("addressLine1", "AddressLine1")]
    [InlineData("relationship_to_partner", "RelationshipToPartner")]
    [InlineData("NOT_FOUND", "NotFound")]
    [InlineData("USD", "Usd")]
    [InlineData("customerID", "CustomerID")]
    [InlineData("APIKey", "APIKey")]
    [InlineData("ms-correlationid", "MsCorrelationid")]
    [InlineData("@odata.type", "OdataType")]
    [InlineData("$ref", "Ref")]
    [InlineData("_id", "Id")]
    [InlineData("class", "Class")]
    [InlineData("2fa", "N2fa")]
    [InlineData("3D model", "N3DModel")]
    [InlineData("the owner's name", "TheOwnersName")]
    [InlineData("l\u2019équipe", "Léquipe")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("5'4", "N54")]
    [InlineData("'quoted'", "Quoted")]
    [InlineData("客户", "客户")]
    [InlineData("имя клиента", "ИмяКлиента")]
    [InlineData("naïve", "Naïve")]
    [InlineData("nai\u0308ve", "Naïve")]
    [InlineData("-created", "MinusCreated")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("🚀", "U1f680")]
    [InlineData("", "Empty")]
    [InlineData(" ", "Space")]
    [InlineData(">=", "GreaterThanEqual")]
    [InlineData("*", "Star")]
    [InlineData("a\u200Bb", "AB")]
    [InlineData("x; } class Evil {", "XClassEvil")]
    public void Any_text_becomes_a_legal_Pascal_case_identifier(string text, string expected) =>
        Identifiers.Pascal(text).ShouldBe(expected);

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("customer_id", "customerId")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("X-Locale", "xLocale")]
    [InlineData("event", "@event")]
    public void Arguments_are_camel_case_and_keywords_escaped(string text, string expected) =>
        Identifiers.Camel(text).ShouldBe(expected);

    [Theory]
    [InlineData("class", true, true)]
    [InlineData("__arglist", true, true)]
    [InlineData("record", false, true)]
    [InlineData("value", false, true)]
    [InlineData("file", false, false)]
    [InlineData("Class", false, false)]
    public void Keywords_of_one_place_are_not_reserved_in_all(string text, bool isReserved, bool isKeyword)
    {
        Identifiers.IsReserved(text).ShouldBe(isReserved);
        Identifiers.IsKeyword(text).ShouldBe(isKeyword);
    }

    [Fact]
    public void Every_character_gives_what_the_compiler_takes_for_an_identifier()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            foreach (var text in new[] { $"{(char)unit}", $"a{(char)unit}b", $"{(char)unit}1" })
            {
                SyntaxFacts.IsValidIdentifier(Identifiers.Pascal(text)).ShouldBeTrue(text);
                SyntaxFacts.IsValidIdentifier(Identifiers.Spelled(text)).ShouldBeTrue(text);
                SyntaxFacts.IsValidIdentifier(Identifiers.Camel(text).TrimStart('@')).ShouldBeTrue(text);
            }
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_harms_nothing() => Identifiers.Pascal("\ud800").ShouldBe("Ud800");

    [Fact]
    public void An_over_long_name_is_cut_and_told_apart_by_a_stable_hash()
    {
        var first = Identifiers.Pascal(new string('a', 300));
        var second = Identifiers.Pascal(new string('a', 301));

        first.Length.ShouldBe(100);
        first.ShouldNotBe(second);
        first.ShouldBe("A" + new string('a', 91) + StableHash.Compute(new string('a', 300)));
    }
}
