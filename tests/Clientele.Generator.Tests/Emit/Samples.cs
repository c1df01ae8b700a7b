using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.Emit;

/// <summary>A model with every kind of type and member.</summary>
internal static class Samples
{
    public static EnumDeclaration Status { get; } =
        Enum("Status", isOpen: true, Scalar.String, ("Active", "active"), ("OnHold", "on_hold")) with
        {
            Members =
            [
                new EnumMemberDeclaration("Active", "active", "Active", Docs("Open.")),
                new EnumMemberDeclaration("OnHold", "on_hold", "Held", Docs("Waits.")),
            ],
        };

    public static EnumDeclaration Level { get; } =
        Enum("Level", isOpen: true, Scalar.Int32, ("Low", "1"), ("High", "2"));

    public static EnumDeclaration Color { get; } =
        Enum("Color", isOpen: false, Scalar.String, ("Red", "red"), ("DarkBlue", "dark-blue"));

    public static EnumDeclaration Grade { get; } =
        Enum("Grade", isOpen: false, Scalar.Int64, ("First", "1"), ("Second", "2"));

    public static RecordDeclaration Address { get; } =
        Record(
            "Address",
            Member("Street", Typed(Scalar.String, nullable: true)),
            Member("Tags", ListOf(Typed(Scalar.String), nullable: true))
        );

    public static RecordDeclaration Animal { get; } =
        Record(
            "Animal",
            Member("Kind", Typed(Scalar.String)) with
            {
                Required = true,
            },
            Member("Nick", Typed(Scalar.String, nullable: true))
        ) with
        {
            IsBase = true,
            DiscriminatorWireName = "kind",
            Derived = [new DerivedRecord("cat", "Cat"), new DerivedRecord("dog", "Dog")],
            Additional = new AdditionalMembers("AdditionalProperties", Typed(Scalar.Element)),
        };

    public static RecordDeclaration Cat { get; } =
        Record("Cat", Member("Lives", Typed(Scalar.Int32)) with { Required = true }) with
        {
            BaseName = "Animal",
            InheritedMembers = Inherited(Animal),
            InheritedAdditional = Animal.Additional,
        };

    public static RecordDeclaration Dog { get; } =
        Record("Dog") with
        {
            BaseName = "Animal",
            InheritedMembers = Inherited(Animal),
            InheritedAdditional = Animal.Additional,
        };

    public static UnionDeclaration Shape { get; } =
        new()
        {
            Name = "Shape",
            Documentation = Docs("A value of many shapes."),
            Cases =
            [
                Case("Date", Typed(Scalar.Date), JsonKinds.String),
                Case("Text", Typed(Scalar.String), JsonKinds.String),
                Case("Number", Typed(Scalar.Int32), JsonKinds.Integer),
                Case("Names", ListOf(Typed(Scalar.String)), JsonKinds.Array),
                new UnionCase("Address", Typed("Address"), [], JsonKinds.Object, [], ["street", "tags"], []),
                new UnionCase("Thing", Typed("Thing"), [], JsonKinds.Object, ["id"], ["id", "count"], []),
            ],
        };

    public static UnionDeclaration Pet { get; } =
        new()
        {
            Name = "Pet",
            Documentation = Docs("A cat or a dog."),
            DiscriminatorWireName = "kind",
            Cases =
            [
                Case("Cat", Typed("Cat"), JsonKinds.Object, "cat"),
                Case("Dog", Typed("Dog"), JsonKinds.Object, "dog", "hound"),
            ],
        };

    /// <summary>One record with a member of each type and modifier.</summary>
    public static RecordDeclaration Thing { get; } =
        Record(
            "Thing",
            [
                Member("Id", Typed(Scalar.String)) with
                {
                    Required = true,
                },
                Member("Count", Typed(Scalar.Int32, nullable: true)) with
                {
                    Required = true,
                },
                Member("Number", Typed(Scalar.Int64)).Attribute() with
                {
                    Required = true,
                },
                Member("Secret", Typed(Scalar.String, nullable: true)) with
                {
                    IsSecret = true,
                },
                Member("Old", Typed(Scalar.String, nullable: true)) with
                {
                    Obsolete = true,
                },
                Member("Password", Typed(Scalar.String)) with
                {
                    Required = true,
                    IsWriteOnly = true,
                    IsSecret = true,
                },
                Member("Page", Typed(Scalar.Int32)) with
                {
                    Initializer = "10",
                },
                Member("Note", Typed(Scalar.String, nullable: true)) with
                {
                    IsOptional = true,
                },
                Member("Weight", Typed(Scalar.Double, nullable: true)) with
                {
                    IsOptional = true,
                },
                Member("Home", Typed("Address", nullable: true)) with
                {
                    IsOptional = true,
                },
                Member("Codes", ListOf(Typed(Scalar.Int32), nullable: true)) with
                {
                    IsOptional = true,
                },
                Member("Owner", Typed("Address", nullable: true)),
                Member("Parent", Typed("Thing", nullable: true)),
                Member("Status", Typed("Status", DeclaredKind.OpenEnum, nullable: true)),
                Member("Level", Typed("Level", DeclaredKind.OpenEnum)) with
                {
                    Required = true,
                },
                Member("Color", Typed("Color", DeclaredKind.ClosedEnum, nullable: true)),
                Member("Grade", Typed("Grade", DeclaredKind.ClosedEnum, nullable: true)).Attribute(),
                Member("Animal", Typed("Animal", DeclaredKind.BaseRecord, nullable: true)),
                Member("Shape", Typed("Shape", DeclaredKind.Union, nullable: true)),
                Member("Names", ListOf(Typed(Scalar.String, nullable: true), nullable: true)),
                Member("Rows", ListOf(ListOf(Typed(Scalar.Int32)), nullable: true)),
                Member("Places", ListOf(Typed("Address"), nullable: true)).Unwrapped(),
                Member("Colors", ListOf(Typed("Color", DeclaredKind.ClosedEnum), nullable: true)),
                Member("Labels", MapOf(Typed(Scalar.String), nullable: true)),
                Member("Nested", MapOf(ListOf(Typed("Status", DeclaredKind.OpenEnum, nullable: true)), nullable: true)),
                .. Enumerable.Range(0, 21).Select(i => Member("V" + (Scalar)i, Typed((Scalar)i, nullable: true))),
            ]
        ) with
        {
            Additional = new AdditionalMembers("AdditionalProperties", Typed(Scalar.Element)),
        };

    public static CodeModel All { get; } =
        Model(Address, Animal, Cat, Color, Dog, Grade, Level, Pet, Shape, Status, Thing);
}
