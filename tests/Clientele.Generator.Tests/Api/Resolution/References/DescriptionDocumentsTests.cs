using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class DescriptionDocumentsTests
{
    private readonly DiagnosticCollector _collector = new();

    [Fact]
    public void A_document_is_known_by_its_path_in_any_notation_and_parsed_once()
    {
        var documents = Create(new DescriptionSource("specs\\x\\..\\pets.yaml", "a: 1"));

        var document = documents.Open("specs/pets.yaml").ShouldNotBeNull();

        document.Path.ShouldBe("specs\\x\\..\\pets.yaml");
        documents.Open("specs/pets.yaml").ShouldBeSameAs(document);
        documents.Open("pets.yaml").ShouldBeNull();
    }

    [Fact]
    public void The_description_is_among_its_documents_and_before_another_of_its_path()
    {
        var documents = Create(new DescriptionSource("./api.yaml", "[ other ]"));

        documents.Open("api.yaml").ShouldBeSameAs(documents.Entry);
        documents.Entry.Path.ShouldBe("api.yaml");
    }

    [Fact]
    public void Errors_of_a_document_are_told_when_it_is_opened()
    {
        var documents = Create(new DescriptionSource("pets.yaml", "a: [\n"));
        _collector.Found.ShouldBeEmpty();

        documents.Open("pets.yaml");

        _collector.Found.ShouldHaveSingleItem().Place.Path.ShouldBe("pets.yaml");
    }

    private DescriptionDocuments Create(DescriptionSource other) =>
        new(
            new DescriptionSource("api.yaml", "openapi: 3.1.0"),
            [other],
            _collector,
            TestContext.Current.CancellationToken
        );
}
