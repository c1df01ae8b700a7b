using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Writing;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.Emit;

public sealed class EmittedCodeTests
{
    private static readonly string[] FrameworkNames = [.. KnownType.Names];

    [Fact]
    public void Every_kind_of_type_compiles_without_a_warning() => EmittedCode.Compile(Samples.All);

    [Fact]
    public void Every_kind_of_type_compiles_as_internal_without_contexts() =>
        EmittedCode.Compile(
            Samples.All with
            {
                Accessibility = "internal",
                JsonContextName = null,
                XmlContextName = null,
            }
        );

    [Fact]
    public void Types_with_the_names_of_framework_types_compile()
    {
        var types = FrameworkNames
            .Select(static name =>
                (TypeDeclaration)(Record(name, Member("Self", Typed(name, nullable: true))) with { Obsolete = true })
            )
            .ToList();

        EmittedCode.Compile(Model([.. Samples.All.Types, .. types]));
    }

    [Fact]
    public void Members_with_the_names_of_types_compile()
    {
        var members = FrameworkNames
            .Concat(Samples.All.Types.Select(static type => type.Name))
            .Where(static name => name != "Thing");
        var thing = Samples.Thing with
        {
            Members =
            [
                .. Samples.Thing.Members.Where(static member => member.Type.Type is not DeclaredType),
                .. members.Select(static name => Member(name, Typed(Scalar.Boolean), name + "1")),
            ],
        };

        EmittedCode.Compile(Model([.. Samples.All.Types.Where(static type => type.Name != "Thing"), thing]));
    }

    [Fact]
    public void Members_with_the_names_of_locals_and_keywords_compile()
    {
        string[] names =
        [
            "reader",
            "writer",
            "member",
            "seen",
            "additional",
            "other",
            "builder",
            "hash",
            "value",
            "r",
            "w",
            "v",
            "class",
            "field",
            "IdTag",
            "Id",
        ];

        EmittedCode.Compile(
            Model(
                Record(
                    "Odd",
                    [.. names.Select(static name => Member(name, Typed(Scalar.String)) with { Required = true })]
                ) with
                {
                    Additional = new AdditionalMembers("extra", Typed(Scalar.String)),
                }
            )
        );
    }

    [Theory]
    [InlineData("Default")]
    [InlineData("Options")]
    [InlineData("Find")]
    [InlineData("ThingContract")]
    public void Types_with_the_names_of_the_contexts_members_compile(string name) =>
        EmittedCode.Compile(Model([.. Samples.All.Types, Record(name)]));

    [Fact]
    public void More_required_members_than_bits_compile() =>
        EmittedCode.Compile(
            Model(
                Record(
                    "Wide",
                    [
                        .. Enumerable
                            .Range(0, 130)
                            .Select(static i => Member("M" + i, Typed(Scalar.String)) with { Required = true }),
                    ]
                )
            )
        );

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile =
            "*/ </summary>\u2028\u0085 } \"; #error \\u0022 \ud800 {0} \0 <see cref=\"X\"/> ]]> \r\n#error";
        var thing = Record(
            "Thing",
            Member("A", Typed(Scalar.String), Hostile) with
            {
                Documentation = new DocumentationComment(Hostile, [Hostile, Hostile]),
                Required = true,
            }
        );
        var status = Enum("Status", isOpen: true, Scalar.String, ("X", Hostile));
        var color = Enum("Color", isOpen: false, Scalar.String, ("X", Hostile));

        EmittedCode.Compile(
            Model(color, status, thing with { Documentation = Docs(Hostile) }) with
            {
                SourceName = Hostile,
            }
        );
    }

    [Fact]
    public void Hint_names_are_unique_ignoring_case() =>
        EmittedCode
            .Files(Samples.All)
            .Select(static file => file.HintName.ToUpperInvariant())
            .Distinct()
            .Count()
            .ShouldBe(EmittedCode.Files(Samples.All).Count);

    [Fact]
    public void Equal_models_give_equal_units()
    {
        var other = Samples.All with
        {
            Types = Samples.All.Types.Select(static type => type with { }).ToEquatableArray(),
        };

        EmitUnits.Split(other).ShouldBe(EmitUnits.Split(Samples.All));
    }

    [Fact]
    public void Another_type_changes_no_unit_but_its_own()
    {
        var more = Samples.All with
        {
            Types = [.. Samples.All.Types, Record("Zebra")],
            DeclaredNames = [.. Samples.All.DeclaredNames, "Zebra"],
        };

        EmitUnits.Split(more).Take(Samples.All.Types.Count).ShouldBe(EmitUnits.Split(Samples.All));
    }
}
