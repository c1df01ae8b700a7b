using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Bodies in XML whose schema leaves several types open.</summary>
public sealed class XmlUnionTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          post:
            operationId: addPet
            requestBody: { required: true, content: { application/xml: { schema: { $ref: '#/components/schemas/Animal' } } } }
            responses: { '200': { description: The pet., content: { application/xml: { schema: { $ref: '#/components/schemas/Animal' } } } } }
          put:
            operationId: putPet
            requestBody:
              required: true
              content:
                application/json: { schema: { $ref: '#/components/schemas/Animal' } }
                application/xml: { schema: { $ref: '#/components/schemas/Animal' } }
            responses:
              '200':
                description: The pet.
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Animal' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Animal' } }
        """,
        """
        Animal: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }
        Cat: { type: object, required: [meows], properties: { meows: { type: boolean } } }
        Dog: { type: object, required: [barks], properties: { barks: { type: boolean }, name: { type: string } } }
        """,
        "3.0.3"
    );

    [Fact]
    public void A_union_without_a_discriminator_is_printed_as_reviewed()
    {
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/Animal' }", "application/xml"),
            """
            Animal: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: integer }, { type: string } ] }
            Cat: { type: object, required: [lives], properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { name: { type: string }, lives: { type: string } } }
            """
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        Snapshot.Verify(run.Files.Where(static file => file.Key == "Animal.cs").ToDictionary());
        EmittedProgram
            .Run<string>(
                run,
                """
                string[] texts = ["<Animal><lives>9</lives></Animal>", "<Animal><name>Rex</name></Animal>", "<Animal><lives>x</lives><name>Tom</name></Animal>", "<Animal>7</Animal>", "<Animal>seven</Animal>", "<Animal><x/></Animal>"];
                return string.Join(" ", texts.Select(static text => PetsXmlContext.Default.Animal.Deserialize(Encoding.UTF8.GetBytes(text))
                    .Match(cat => "cat", dog => "dog", number => $"{number}", word => word, unknown => "unknown")));
                """
            )
            .ShouldBe("cat dog dog 7 seven unknown");
    }

    [Theory]
    [InlineData(
        "AddPetAsync(Animal.FromCat(new Cat { Meows = true }))",
        "Cat { Meows = True }",
        "application/xml <Animal><meows>true</meows></Animal>"
    )]
    [InlineData(
        "AddPetAsync(Animal.FromDog(new Dog { Barks = false, Name = \"Rex\" }))",
        "Dog { Barks = False, Name = Rex }",
        "application/xml <Animal><barks>false</barks><name>Rex</name></Animal>"
    )]
    [InlineData(
        "PutPetAsync(Animal.FromCat(new Cat { Meows = true }), WireFormat.Xml)",
        "Cat { Meows = True }",
        "application/xml <Animal><meows>true</meows></Animal>"
    )]
    [InlineData(
        "PutPetAsync(Animal.FromCat(new Cat { Meows = true }))",
        "Cat { Meows = True }",
        "application/json {\"meows\":true}"
    )]
    public async Task A_union_is_sent_and_read_as_the_case_that_it_is(string call, string read, string sent)
    {
        var received = "";
        await using var service = await Service.StartAsync(context => Echo(context, body => received = body));
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                return (await client.{{call}}).Match(cat => cat.ToString(), dog => dog.ToString(), unknown => "unknown");
                """
            )
            .ShouldBe(read);
        received.ShouldBe(sent);
    }

    [Theory]
    [InlineData(
        "<Animal><meows>true</meows></Animal>",
        "Cat { Meows = True, Age = 0, Kind =  }",
        "/Animal/age: a value is expected, nothing found"
    )]
    [InlineData(
        "<Animal><age>3</age><name>Rex</name></Animal>",
        "Dog { Barks = False, Age = 3, Name = Rex }",
        "/Animal/barks: a value is expected, nothing found"
    )]
    [InlineData("<Animal><age>3</age></Animal>", "unknown", "")]
    [InlineData("<Animal><other>3</other></Animal>", "unknown", "")]
    [InlineData("<Animal><kind>dog</kind><meows>true</meows></Animal>", "unknown", "")]
    [InlineData("<Animal><meows>true</meows><age>x</age></Animal>", "Cat { Meows = True, Age = 0, Kind =  }", "age")]
    [InlineData("<Animal><meows>true</meows><age>3</age></Animal>", "Cat { Meows = True, Age = 3, Kind =  }", "")]
    public async Task The_case_that_lacks_least_is_taken_where_nothing_fits(string answer, string read, string told)
    {
        await using var service = await Service.StartAsync(context =>
        {
            context.Response.ContentType = "application/xml";
            return context.Response.WriteAsync(answer, context.RequestAborted);
        });
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/Animal' }", "application/xml", "/pet"),
            """
            Animal: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }
            Cat: { type: object, required: [meows, age], properties: { meows: { type: boolean }, age: { type: integer }, kind: { type: string, enum: [cat] } } }
            Dog: { type: object, required: [barks, age], properties: { barks: { type: boolean }, age: { type: integer }, name: { type: string } } }
            """,
            "3.0.3"
        );
        run.CompilerDiagnostics.ShouldBeEmpty();

        var found = EmittedProgram.Run<string>(
            run,
            $$"""
            string Of(Animal animal) => animal.Match(cat => cat.ToString(), dog => dog.ToString(), unknown => "unknown");
            var options = new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") };
            var response = await new PetsClient(new HttpClient(), options).GetPetWithResponseAsync();
            options.Reading = Reading.Strict;
            var strict = "refused";
            try { strict = Of((await new PetsClient(new HttpClient(), options).GetPetAsync())); } catch (ResponseReadException) { }
            return Of(response.Value) + "|" + string.Join(";", response.Deviations) + "|" + strict;
            """
        );

        found.ShouldStartWith(read + "|");
        found.Split('|')[1].ShouldContain(told);
        found.Split('|')[1].Length.ShouldBe(told.Length == 0 ? 0 : found.Split('|')[1].Length);
        found
            .Split('|')[2]
            .ShouldBe(
                told.Length == 0 ? read
                : told == "age" ? "refused"
                : "unknown"
            );
    }

    private static async Task Echo(HttpContext context, System.Action<string> note)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        note(context.Request.ContentType + " " + body);
        context.Response.ContentType = context.Request.ContentType!;
        await context.Response.WriteAsync(body, context.RequestAborted);
    }
}
