using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class RecordMemberNamesTests
{
    private static readonly AdditionalMembers Extra = new("Extra", Typed(Scalar.Element));

    [Fact]
    public void The_names_of_bases_and_of_additional_members_are_a_records_own()
    {
        var derived = Record("Cat", Member("Lives", Typed(Scalar.Int32))) with
        {
            InheritedMembers = [Member("Kind", Typed(Scalar.String))],
            InheritedAdditional = Extra,
        };

        RecordMemberNames.Enumerate(derived).ShouldBe(["Kind", "Lives", "Extra"]);
    }

    [Fact]
    public void A_property_of_the_type_that_it_is_called_as_does_not_hide_it()
    {
        var record = Record("Holder", Member("Pet", Typed("Pet")), Member("Color", Typed("Pet", nullable: true))) with
        {
            Additional = Extra,
        };

        RecordMemberNames.Hiding(record).ShouldBe(["Color", "Extra"]);
    }

    [Fact]
    public void A_property_that_may_be_missing_hides_an_enum_of_its_name_but_no_class()
    {
        var status = Member("Status", Typed("Status", DeclaredKind.OpenEnum, nullable: true));
        var pet = Member("Pet", Typed("Pet", nullable: true));
        var owner = Member("Owner", Typed("Owner", nullable: true)) with { IsOptional = true };

        RecordMemberNames.Hiding(Record("Holder", status, pet, owner)).ShouldBe(["Status", "Owner"]);
    }

    [Fact]
    public void A_type_that_is_called_as_an_XML_tag_of_the_record_compiles()
    {
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/R' }", "application/xml"),
            """
            ImageTag: { type: object, properties: { a: { type: string } } }
            R: { type: object, properties: { image: { type: string }, other: { $ref: '#/components/schemas/ImageTag' } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
    }
}
