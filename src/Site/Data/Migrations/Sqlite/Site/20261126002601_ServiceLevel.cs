using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class ServiceLevel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedBackUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RespondedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TargetUtc",
                table: "Questions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            // What was asked before there was an aim is only held to the promise.
            migrationBuilder.Sql("UPDATE Questions SET TargetUtc = DueUtc");

            migrationBuilder.CreateTable(
                name: "ServiceNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reader = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceNotice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceNotice_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Question_TargetUtc",
                table: "Questions",
                column: "TargetUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceNotice_Once",
                table: "ServiceNotice",
                columns: new[] { "QuestionNumber", "DueUtc", "Problem", "Reader" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ServiceNotice");

            migrationBuilder.DropIndex(
                name: "IX_Question_TargetUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "AskedBackUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "RespondedUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "TargetUtc",
                table: "Questions");
        }
    }
}
